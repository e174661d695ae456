package org.consentry.flow.gatesdevelopment7.meterpermissionflow;

import android.content.Context;
import android.content.SharedPreferences;

class PrivacyStore {
    private final SharedPreferences preferences;

    PrivacyStore(Context context) {
        preferences = context.getSharedPreferences("meter_privacy", Context.MODE_PRIVATE);
    }

    boolean isAgreed() {
        return preferences.getBoolean("isAgreed", false);
    }

    void setAgreed(boolean agreed) {
        preferences.edit().putBoolean("isAgreed", agreed).apply();
    }
}
