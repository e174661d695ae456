package org.consentry.flow.gatesdevelopment3.pushinownprocess;

import android.content.Context;

public class PrivacyHelper {
    private static final String NAME = "privacy";
    private static final String KEY = "has_agreed";

    public static boolean hasAgreed(Context context) {
        return context.getSharedPreferences(NAME, Context.MODE_PRIVATE).getBoolean(KEY, false);
    }

    public static void agree(Context context) {
        context.getSharedPreferences(NAME, Context.MODE_PRIVATE).edit().putBoolean(KEY, true).commit();
    }
}
