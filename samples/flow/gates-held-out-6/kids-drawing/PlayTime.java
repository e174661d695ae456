package org.consentry.flow.gatesheldout6.kidsdrawing;

import android.content.Context;
import android.content.SharedPreferences;
import android.os.SystemClock;

/** 每日使用时长，未成年人 40 分钟 */
class PlayTime {

    private static final long LIMIT = 40 * 60 * 1000L;
    private static long startedAt;

    static void start() {
        startedAt = SystemClock.elapsedRealtime();
    }

    static void stop(Context context) {
        long used = used(context) + SystemClock.elapsedRealtime() - startedAt;
        sp(context).edit().putLong(today(), used).apply();
    }

    static boolean isOver(Context context) {
        return UserMode.isMinor(context) && used(context) > LIMIT;
    }

    private static long used(Context context) {
        return sp(context).getLong(today(), 0);
    }

    private static String today() {
        return "d" + System.currentTimeMillis() / 86400000L;
    }

    private static SharedPreferences sp(Context context) {
        return context.getSharedPreferences("play_time", Context.MODE_PRIVATE);
    }
}
