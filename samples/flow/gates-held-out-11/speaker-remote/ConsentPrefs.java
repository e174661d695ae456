package org.consentry.flow.gatesheldout11.speakerremote;

import android.content.Context;
import android.content.SharedPreferences;

class ConsentPrefs {
    private final SharedPreferences prefs;

    ConsentPrefs(Context context) {
        prefs = context.getSharedPreferences("consent_prefs", Context.MODE_PRIVATE);
    }

    boolean isGiven() {
        return prefs.getBoolean("given", false);
    }

    void give() {
        prefs.edit().putBoolean("given", true).apply();
    }
}
