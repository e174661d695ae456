package org.consentry.flow.gatesdevelopment4.agreedversionnotzero;

import android.content.Context;
import android.content.SharedPreferences;

public class PreferencesUtil {
    private static final String NAME = "warranty";

    private static SharedPreferences get(Context context) {
        return context.getSharedPreferences(NAME, Context.MODE_PRIVATE);
    }

    public static void saveInt(Context context, String key, int value) {
        get(context).edit().putInt(key, value).apply();
    }

    public static int getInt(Context context, String key, int defaultValue) {
        return get(context).getInt(key, defaultValue);
    }

    public static void saveString(Context context, String key, String value) {
        get(context).edit().putString(key, value).apply();
    }

    public static String getString(Context context, String key, String defaultValue) {
        return get(context).getString(key, defaultValue);
    }
}
