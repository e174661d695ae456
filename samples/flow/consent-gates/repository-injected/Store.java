package org.consentry.flow.consentgates.repositoryinjected;

import android.content.Context;
import android.content.SharedPreferences;

final class Store {
    private final SharedPreferences prefs;

    Store(Context context) {
        prefs = context.getSharedPreferences("store", Context.MODE_PRIVATE);
    }

    boolean get(String key) {
        return prefs.getBoolean(key, true);
    }

    void set(String key, boolean value) {
        prefs.edit().putBoolean(key, value).apply();
    }
}
