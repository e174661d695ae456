package org.consentry.flow.consentgates.leakygateor;

import android.content.Context;
import android.content.SharedPreferences;
import android.os.Build;

final class Manager {
    private static final Manager INSTANCE = new Manager();
    private SharedPreferences preferences;

    private Manager() {}

    static Manager getInstance() {
        return INSTANCE;
    }

    void setUp(Context context) {
        preferences = context.getSharedPreferences("manager", Context.MODE_PRIVATE);
    }

    boolean allowed() {
        return preferences.getBoolean("agree", false) || Build.VERSION.SDK_INT >= 23;
    }

    void allow() {
        preferences.edit().putBoolean("agree", true).apply();
    }
}
