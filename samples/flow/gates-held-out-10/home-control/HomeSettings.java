package org.consentry.flow.gatesheldout10.homecontrol;

import android.content.Context;
import android.content.SharedPreferences;

class HomeSettings {
    private static final String KEY_POLICY = "policy_accepted";

    private final SharedPreferences preferences;

    HomeSettings(Context context) {
        preferences = context.getSharedPreferences("home", Context.MODE_PRIVATE);
    }

    boolean isPolicyAccepted() {
        return preferences.getBoolean(KEY_POLICY, false);
    }

    void setPolicyAccepted(boolean accepted) {
        preferences.edit().putBoolean(KEY_POLICY, accepted).apply();
    }
}
