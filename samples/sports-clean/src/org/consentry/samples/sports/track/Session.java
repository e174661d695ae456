package org.consentry.samples.sports.track;

import java.util.HashMap;
import java.util.Map;
import org.consentry.samples.kit.data.Store;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.sports.SportsApp;

/** One session of use. */
public final class Session {
    private static final Map<String, String> NOTES = new HashMap<>();

    private Session() {}

    public static synchronized void note(String name, String value) {
        NOTES.put(name, value);
    }

    public static synchronized void touch() {
        note("id", new Store(SportsApp.get(), "session").installation());
        try {
            new Http("https://sports.samples.invalid/").post("session", NOTES);
        } catch (java.io.IOException offline) {
            NOTES.clear();
        }
    }
}
