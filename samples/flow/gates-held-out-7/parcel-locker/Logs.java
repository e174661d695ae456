package org.consentry.flow.gatesheldout7.parcellocker;

import android.util.Log;

final class Logs {

    private static String tag = "Locker";

    private Logs() {
    }

    static void init(String processName) {
        tag = "Locker-" + processName;
    }

    static void d(String message) {
        Log.d(tag, message);
    }
}
