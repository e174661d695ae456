package org.consentry.flow.gatesheldout10.carpool;

import android.content.Context;
import android.content.SharedPreferences;

class Privacy {
    private final SharedPreferences preferences;

    Privacy(Context context) {
        preferences = context.getSharedPreferences("privacy", Context.MODE_PRIVATE);
    }

    boolean isAccepted() {
        return preferences.getLong("accepted_at", 0) > 0;
    }

    void accept() {
        preferences.edit().putLong("accepted_at", System.currentTimeMillis()).apply();
    }
}
