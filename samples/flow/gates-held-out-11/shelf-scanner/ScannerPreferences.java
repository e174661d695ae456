package org.consentry.flow.gatesheldout11.shelfscanner;

import android.content.Context;
import android.content.SharedPreferences;

class ScannerPreferences {
    private static final String KEY_POLICY = "policy_accepted";
    private static final String KEY_LAST_CODE = "last_code";

    private final SharedPreferences preferences;

    ScannerPreferences(Context context) {
        preferences = context.getSharedPreferences("scanner", Context.MODE_PRIVATE);
    }

    boolean isPolicyAccepted() {
        return preferences.getBoolean(KEY_POLICY, false);
    }

    void acceptPolicy() {
        preferences.edit().putBoolean(KEY_POLICY, true).apply();
    }

    String lastCode() {
        return preferences.getString(KEY_LAST_CODE, "");
    }

    void setLastCode(String code) {
        preferences.edit().putString(KEY_LAST_CODE, code).apply();
    }
}
