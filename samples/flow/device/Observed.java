package org.consentry.device;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** What left the app that runs. Loaded once, outside Robolectric's class loader. */
public final class Observed {
    private static final List<String> TEXTS = Collections.synchronizedList(new ArrayList<>());

    private Observed() {
    }

    /** Note that `text` went to a sink of `kind`. */
    public static void note(String kind, String text) {
        TEXTS.add(kind + ":" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Return and forget what was noted. */
    public static List<String> take() {
        synchronized (TEXTS) {
            List<String> taken = new ArrayList<>(TEXTS);
            TEXTS.clear();
            return taken;
        }
    }
}
