package org.consentry.flow.gatesdevelopment4.deeplinkdetail;

import android.content.Context;

public class PrivacyManager {
    private static final String SP_NAME = "privacy";
    private static final String KEY = "is_agreed";

    public static boolean isAgreed(Context context) {
        return context.getSharedPreferences(SP_NAME, Context.MODE_PRIVATE).getBoolean(KEY, false);
    }

    public static void agree(Context context) {
        context.getSharedPreferences(SP_NAME, Context.MODE_PRIVATE).edit().putBoolean(KEY, true).apply();
    }
}
