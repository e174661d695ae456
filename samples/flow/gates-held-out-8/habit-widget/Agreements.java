package org.consentry.flow.gatesheldout8.habitwidget;

import android.content.Context;
import android.content.SharedPreferences;

final class Agreements {

    private static Agreements instance;

    private final SharedPreferences preferences;

    private Agreements(Context context) {
        preferences = context.getApplicationContext().getSharedPreferences("agreements", Context.MODE_PRIVATE);
    }

    static synchronized Agreements of(Context context) {
        if (instance == null) {
            instance = new Agreements(context);
        }
        return instance;
    }

    boolean isAccepted() {
        return preferences.getLong("accepted_at", 0L) > 0L;
    }

    void accept() {
        preferences.edit().putLong("accepted_at", System.currentTimeMillis()).apply();
    }
}
