package org.consentry.flow.gatesheldout7.cinematickets;

import android.content.Context;
import android.content.SharedPreferences;

class UserSettings {

    private final SharedPreferences preferences;

    UserSettings(Context context) {
        preferences = context.getSharedPreferences("user_settings", Context.MODE_PRIVATE);
    }

    boolean isPrivacyAgreed() {
        return preferences.getBoolean("privacy_agreed", false);
    }

    void setPrivacyAgreed() {
        preferences.edit().putBoolean("privacy_agreed", true).apply();
    }
}
