package org.consentry.flow.gatesdevelopment4.splashadcountdown;

import android.content.Context;
import android.content.SharedPreferences;
import android.preference.PreferenceManager;

public final class PreferenceUtils {
    public static final String PRIVACY_AGREED = "privacy_agreed";

    private PreferenceUtils() {
    }

    private static SharedPreferences sp(Context context) {
        return PreferenceManager.getDefaultSharedPreferences(context);
    }

    public static boolean getBoolean(Context context, String key, boolean defValue) {
        return sp(context).getBoolean(key, defValue);
    }

    public static void putBoolean(Context context, String key, boolean value) {
        sp(context).edit().putBoolean(key, value).commit();
    }
}
