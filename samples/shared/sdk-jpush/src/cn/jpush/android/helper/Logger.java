package cn.jpush.android.helper;

import android.util.Log;

public final class Logger {
    public static volatile boolean debug;

    private Logger() {}

    public static void d(String tag, String message) {
        if (debug) {
            Log.d("JIGUANG-" + tag, message);
        }
    }

    public static void w(String tag, String message, Throwable cause) {
        Log.w("JIGUANG-" + tag, message, cause);
    }
}
