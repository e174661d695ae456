package org.consentry.flow.gatesdevelopment7.shopstatmanager;

import android.content.Context;

public final class PrivacyHelper {
    private static final String NAME = "shop_privacy";
    private static final String AGREED = "agreed";

    private PrivacyHelper() {
    }

    public static boolean isAgreed(Context context) {
        return context.getSharedPreferences(NAME, Context.MODE_PRIVATE).getBoolean(AGREED, false);
    }

    public static void saveAgreed(Context context) {
        context.getSharedPreferences(NAME, Context.MODE_PRIVATE).edit().putBoolean(AGREED, true).apply();
    }
}
