package org.consentry.flow.gatesheldout6.secondhandmarket.util;

import android.content.Context;
import android.content.SharedPreferences;

public class SpUtil {

    public static final String KEY_AGREE_PRIVACY = "agree_privacy";
    public static final String KEY_DEVICE = "device";
    public static final String KEY_GUEST = "guest";

    private static SharedPreferences sp() {
        return AppContext.get().getSharedPreferences("market", Context.MODE_PRIVATE);
    }

    public static boolean getBoolean(String key) {
        return sp().getBoolean(key, false);
    }

    public static void putBoolean(String key, boolean value) {
        sp().edit().putBoolean(key, value).apply();
    }

    public static String getString(String key) {
        return sp().getString(key, "");
    }

    public static void putString(String key, String value) {
        sp().edit().putString(key, value).apply();
    }
}
