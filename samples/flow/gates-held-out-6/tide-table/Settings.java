package org.consentry.flow.gatesheldout6.tidetable;

import android.content.Context;
import android.content.SharedPreferences;

final class Settings {

    private final SharedPreferences preferences;

    Settings(Context context) {
        preferences = context.getSharedPreferences("tides", Context.MODE_PRIVATE);
    }

    boolean isConsentGiven() {
        return preferences.getBoolean("consent_given", false);
    }

    void setConsentGiven(boolean given) {
        preferences.edit().putBoolean("consent_given", given).apply();
    }

    String harbour() {
        return preferences.getString("harbour", null);
    }

    void setHarbour(String name) {
        preferences.edit().putString("harbour", name).apply();
    }
}
