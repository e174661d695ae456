package org.consentry.flow.gatesdevelopment6.shortvideoproviderfirst;

import android.content.Context;

public class PrivacyConfig {
    private static final String SP_NAME = "privacy_config";
    private static final String KEY_AGREED = "agreed";

    private static boolean agreed = true;

    /** Called when the application starts. */
    public static void load(Context context) {
        agreed = context.getSharedPreferences(SP_NAME, Context.MODE_PRIVATE).getBoolean(KEY_AGREED, false);
    }

    public static boolean isAgreed() {
        return agreed;
    }

    public static void setAgreed(Context context) {
        agreed = true;
        context.getSharedPreferences(SP_NAME, Context.MODE_PRIVATE).edit().putBoolean(KEY_AGREED, true).apply();
    }
}
