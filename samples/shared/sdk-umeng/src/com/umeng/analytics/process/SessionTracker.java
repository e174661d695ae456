package com.umeng.analytics.process;

import java.util.HashMap;
import java.util.Map;

public class SessionTracker {
    private static final Map<String, Long> STARTED = new HashMap<>();

    private SessionTracker() {}

    public static synchronized void resume(String page) {
        STARTED.put(page, System.currentTimeMillis());
    }

    public static synchronized void pause(String page) {
        Long since = STARTED.remove(page);
        if (since != null) {
            EventTracker.track("page:" + page + ":" + (System.currentTimeMillis() - since), null);
        }
    }
}
