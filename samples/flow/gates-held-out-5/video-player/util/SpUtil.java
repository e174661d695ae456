package org.consentry.flow.gatesheldout5.videoplayer.util;

import android.content.Context;
import android.content.SharedPreferences;

public final class SpUtil {

    private static SharedPreferences sSp;

    private SpUtil() {
    }

    public static void init(Context context) {
        sSp = context.getSharedPreferences("video_player_config", Context.MODE_PRIVATE);
    }

    public static void putBoolean(String key, boolean value) {
        sSp.edit().putBoolean(key, value).apply();
    }

    public static boolean getBoolean(String key, boolean def) {
        return sSp.getBoolean(key, def);
    }

    public static void putInt(String key, int value) {
        sSp.edit().putInt(key, value).apply();
    }

    public static int getInt(String key, int def) {
        return sSp.getInt(key, def);
    }
}
