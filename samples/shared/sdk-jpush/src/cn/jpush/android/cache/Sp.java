package cn.jpush.android.cache;

import android.content.Context;
import android.content.SharedPreferences;

public final class Sp {
    private Sp() {}

    private static SharedPreferences of(Context context) {
        return context.getSharedPreferences("cn.jpush.preferences.v2", Context.MODE_PRIVATE);
    }

    public static boolean stopped(Context context) {
        return of(context).getBoolean("stopped", false);
    }

    public static void stopped(Context context, boolean value) {
        of(context).edit().putBoolean("stopped", value).apply();
    }

    public static String registration(Context context) {
        return of(context).getString("registration", "");
    }

    public static void registration(Context context, String value) {
        of(context).edit().putString("registration", value).apply();
    }
}
