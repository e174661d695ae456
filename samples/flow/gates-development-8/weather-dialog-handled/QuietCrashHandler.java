package org.consentry.flow.gatesdevelopment8.weatherdialoghandled;

import android.util.Log;

class QuietCrashHandler implements Thread.UncaughtExceptionHandler {
    private final Thread.UncaughtExceptionHandler next;

    QuietCrashHandler(Thread.UncaughtExceptionHandler next) {
        this.next = next;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        Log.e("Weather", "uncaught", error);
        if (next != null) {
            next.uncaughtException(thread, error);
        }
    }
}
