package org.consentry.flow.gatesdevelopment8.pushprocess;

import android.content.Context;
import android.content.SharedPreferences;

final class PrivacyStore {
    private static final String KEY_AGREED = "privacy_agreed";

    private PrivacyStore() {
    }

    static boolean isAgreed(Context context) {
        return preferences(context).getBoolean(KEY_AGREED, false);
    }

    static void setAgreed(Context context) {
        preferences(context).edit().putBoolean(KEY_AGREED, true).commit();
    }

    @SuppressWarnings("deprecation")
    private static SharedPreferences preferences(Context context) {
        return context.getSharedPreferences("privacy", Context.MODE_MULTI_PROCESS);
    }
}
