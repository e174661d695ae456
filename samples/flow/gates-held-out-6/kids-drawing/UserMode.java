package org.consentry.flow.gatesheldout6.kidsdrawing;

import android.content.Context;
import android.content.SharedPreferences;

/** 用户模式：0 未选择，1 未成年人模式，2 普通模式 */
class UserMode {

    static final int UNKNOWN = 0;
    static final int MINOR = 1;
    static final int NORMAL = 2;

    private static SharedPreferences sp(Context context) {
        return context.getSharedPreferences("user_mode", Context.MODE_PRIVATE);
    }

    static int get(Context context) {
        return sp(context).getInt("mode", UNKNOWN);
    }

    static void set(Context context, int mode) {
        sp(context).edit().putInt("mode", mode).apply();
    }

    static boolean isMinor(Context context) {
        return get(context) == MINOR;
    }
}
