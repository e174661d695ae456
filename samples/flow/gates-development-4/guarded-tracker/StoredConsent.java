package org.consentry.flow.gatesdevelopment4.guardedtracker;

import android.content.Context;
import android.content.SharedPreferences;

public class StoredConsent implements Consent {
    private final SharedPreferences preferences;

    public StoredConsent(Context context) {
        preferences = context.getSharedPreferences("consent", Context.MODE_PRIVATE);
    }

    @Override
    public boolean isGranted() {
        return preferences.getBoolean("granted", false);
    }

    @Override
    public void grant() {
        preferences.edit().putBoolean("granted", true).apply();
    }
}
