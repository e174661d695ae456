package org.consentry.flow.gatesdevelopment6.flashlightnooptracker;

import android.content.Context;

final class Trackers {
    private static Tracker current = new NoOpTracker();

    private Trackers() {}

    static void onStart(Context context) {
        if (Config.INTERNAL_BUILD || Privacy.isAccepted(context)) {
            enable(context);
        }
    }

    static void enable(Context context) {
        current = new DeviceTracker(context.getApplicationContext());
    }

    static Tracker get() {
        return current;
    }
}
