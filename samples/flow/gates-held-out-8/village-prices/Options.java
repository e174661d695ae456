package org.consentry.flow.gatesheldout8.villageprices;

import android.content.Context;
import android.content.SharedPreferences;

class Options {

    private final SharedPreferences preferences;

    Options(Context context) {
        preferences = context.getSharedPreferences("options", Context.MODE_PRIVATE);
    }

    boolean isAsked() {
        return preferences.contains("consent");
    }

    boolean hasConsent() {
        return preferences.getBoolean("consent", false);
    }

    void setConsent(boolean given) {
        preferences.edit().putBoolean("consent", given).apply();
    }

    boolean isBackgroundLoading() {
        return preferences.getBoolean("background_loading", true);
    }

    void setBackgroundLoading(boolean on) {
        preferences.edit().putBoolean("background_loading", on).apply();
    }

    String getPrices() {
        return preferences.getString("prices", "大米,2.8;玉米,1.3;大豆,2.5");
    }

    void setPrices(String prices) {
        preferences.edit().putString("prices", prices).apply();
    }
}
