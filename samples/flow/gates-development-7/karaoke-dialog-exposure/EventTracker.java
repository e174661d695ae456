package org.consentry.flow.gatesdevelopment7.karaokedialogexposure;

import android.util.Log;
import java.util.ArrayList;
import java.util.List;

public class EventTracker {
    private static final List<String> QUEUE = new ArrayList<>();

    public static void track(String event, String deviceId) {
        QUEUE.add(event + "|" + deviceId + "|" + System.currentTimeMillis());
        if (QUEUE.size() >= 10) {
            flush();
        }
    }

    private static void flush() {
        for (String line : QUEUE) {
            Log.i("EventTracker", line);
        }
        QUEUE.clear();
    }
}
