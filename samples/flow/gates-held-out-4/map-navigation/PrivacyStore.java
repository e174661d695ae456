package org.consentry.flow.gatesheldout4.mapnavigation;

import android.content.Context;
import android.content.SharedPreferences;

public class PrivacyStore {
    private static final String FILE = "navi_privacy";
    private static final String KEY_AGREED = "policy_agreed";

    private final SharedPreferences preferences;

    public PrivacyStore(Context context) {
        preferences = context.getSharedPreferences(FILE, Context.MODE_PRIVATE);
    }

    public boolean isAgreed() {
        return preferences.getBoolean(KEY_AGREED, false);
    }

    public void setAgreed(boolean agreed) {
        preferences.edit().putBoolean(KEY_AGREED, agreed).apply();
    }
}
