package org.consentry.flow.gatesheldout10.buspass;

import android.content.SharedPreferences;

class PassSettings {
    private final SharedPreferences preferences;

    PassSettings(SharedPreferences preferences) {
        this.preferences = preferences;
    }

    boolean hasAgreed() {
        return preferences.getBoolean("agreed", false);
    }

    void agree() {
        preferences.edit().putBoolean("agreed", true).apply();
    }
}
