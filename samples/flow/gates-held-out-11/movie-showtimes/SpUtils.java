package org.consentry.flow.gatesheldout11.movieshowtimes;

import android.content.Context;
import android.content.SharedPreferences;

public final class SpUtils {
    private static final String FILE = "movie_sp";

    private SpUtils() {}

    private static SharedPreferences sp(Context context) {
        return context.getApplicationContext().getSharedPreferences(FILE, Context.MODE_PRIVATE);
    }

    public static void putBoolean(Context context, String key, boolean value) {
        sp(context).edit().putBoolean(key, value).apply();
    }

    public static boolean getBoolean(Context context, String key, boolean defaultValue) {
        return sp(context).getBoolean(key, defaultValue);
    }
}
