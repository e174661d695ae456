package org.consentry.flow.gatesheldout8.freshgrocery;

import android.content.Context;
import android.content.SharedPreferences;

/** 开关统一从这里读写 */
public final class SpUtils {

    public static final String AGREED = "privacy_agreed";
    public static final String PUSH = "push_enabled";
    public static final String RECOMMEND = "recommend_enabled";

    private SpUtils() {
    }

    private static SharedPreferences preferences() {
        return GroceryApp.get().getSharedPreferences("grocery", Context.MODE_PRIVATE);
    }

    public static boolean isOn(String key) {
        return preferences().getBoolean(key, true);
    }

    public static void set(String key, boolean on) {
        preferences().edit().putBoolean(key, on).apply();
    }

    public static boolean has(String key) {
        return preferences().contains(key);
    }

    public static void putString(String key, String value) {
        preferences().edit().putString(key, value).apply();
    }

    public static String getString(String key) {
        return preferences().getString(key, "");
    }
}
