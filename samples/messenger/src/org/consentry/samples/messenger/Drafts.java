package org.consentry.samples.messenger;

import java.util.HashMap;
import java.util.Map;

/** What was typed but not sent, by conversation. */
final class Drafts {
    private static final Map<String, String> KEPT = new HashMap<>();

    private Drafts() {}

    static synchronized void keep(String conversation, String text) {
        if (text.trim().isEmpty()) {
            KEPT.remove(conversation);
        } else {
            KEPT.put(conversation, text);
        }
    }

    static synchronized String of(String conversation) {
        String text = KEPT.get(conversation);
        return text == null ? "" : text;
    }

    static synchronized void drop(String conversation) {
        KEPT.remove(conversation);
    }
}
