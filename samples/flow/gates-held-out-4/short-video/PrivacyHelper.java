package org.consentry.flow.gatesheldout4.shortvideo;

import android.content.Context;

final class PrivacyHelper {
    private static final String SP_NAME = "sp_privacy";
    private static final String KEY_AGREED = "is_agreed";

    private PrivacyHelper() {}

    static boolean isAgreed(Context context) {
        return context.getSharedPreferences(SP_NAME, Context.MODE_PRIVATE).getBoolean(KEY_AGREED, false);
    }

    static void setAgreed(Context context) {
        context.getSharedPreferences(SP_NAME, Context.MODE_PRIVATE)
                .edit()
                .putBoolean(KEY_AGREED, true)
                .apply();
    }
}
