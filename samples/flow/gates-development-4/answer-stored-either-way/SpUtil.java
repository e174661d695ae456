package org.consentry.flow.gatesdevelopment4.answerstoredeitherway;

import android.content.Context;
import android.content.SharedPreferences;

public class SpUtil {
    public static final String KEY_PROTOCOL = "protocol";

    private static SharedPreferences sp;

    private static void init(Context context) {
        if (sp == null) {
            sp = context.getApplicationContext().getSharedPreferences("config", Context.MODE_PRIVATE);
        }
    }

    public static void putBoolean(Context context, String key, boolean value) {
        init(context);
        sp.edit().putBoolean(key, value).apply();
    }

    public static boolean getBoolean(Context context, String key, boolean defValue) {
        init(context);
        return sp.getBoolean(key, defValue);
    }
}
