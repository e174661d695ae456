package org.consentry.flow.permissions.resumeintervalwrapper;

import android.content.Context;
import android.content.SharedPreferences;

final class Pacer {
    private final SharedPreferences times;
    private final long pause;

    Pacer(Context context, long pause) {
        this.times = context.getSharedPreferences("asked", Context.MODE_PRIVATE);
        this.pause = pause;
    }

    boolean may(String permission) {
        return since(permission) >= pause;
    }

    void note(String permission) {
        times.edit().putLong(key(permission), System.currentTimeMillis()).apply();
    }

    private long since(String permission) {
        return System.currentTimeMillis() - times.getLong(key(permission), 0L);
    }

    private static String key(String permission) {
        return "asked_" + permission;
    }
}
