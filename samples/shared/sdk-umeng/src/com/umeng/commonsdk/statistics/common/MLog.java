package com.umeng.commonsdk.statistics.common;

import android.util.Log;

public class MLog {
    public static boolean DEBUG;

    private MLog() {}

    public static void e(String message, Throwable cause) {
        if (DEBUG) {
            Log.e("MobclickAgent", message, cause);
        }
    }
}
