package org.consentry.flow.gatesheldout10.storagecleaner;

import android.content.Context;
import android.content.SharedPreferences;
import android.preference.PreferenceManager;

class ConsentFlag {
    private static final String KEY = "consent";

    private final SharedPreferences preferences;

    ConsentFlag(Context context) {
        preferences = PreferenceManager.getDefaultSharedPreferences(context);
    }

    boolean isSet() {
        return preferences.getBoolean(KEY, false);
    }

    void set() {
        preferences.edit().putBoolean(KEY, true).apply();
    }
}
