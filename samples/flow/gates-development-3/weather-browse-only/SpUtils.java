package org.consentry.flow.gatesdevelopment3.weatherbrowseonly;

import android.content.Context;
import android.content.SharedPreferences;

public final class SpUtils {
    public static final String AGREE_PRIVACY = "agree_privacy";

    private SpUtils() {}

    private static SharedPreferences sp(Context context) {
        return context.getApplicationContext().getSharedPreferences("sp_weather", Context.MODE_PRIVATE);
    }

    public static boolean getBoolean(Context context, String key, boolean defaultValue) {
        return sp(context).getBoolean(key, defaultValue);
    }

    public static void putBoolean(Context context, String key, boolean value) {
        sp(context).edit().putBoolean(key, value).apply();
    }
}
