package org.consentry.flow.gatesdevelopment7.karaokedialogexposure;

import android.content.Context;

public class SpUtil {
    public static final String PRIVACY_AGREED = "privacy_agreed";

    private static final String NAME = "ksong_sp";

    public static boolean getBoolean(Context context, String key, boolean defaultValue) {
        return context.getSharedPreferences(NAME, Context.MODE_PRIVATE).getBoolean(key, defaultValue);
    }

    public static void putBoolean(Context context, String key, boolean value) {
        context.getSharedPreferences(NAME, Context.MODE_PRIVATE).edit().putBoolean(key, value).apply();
    }
}
