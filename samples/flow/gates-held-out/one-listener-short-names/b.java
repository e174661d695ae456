package org.consentry.flow.gatesheldout.onelistenershortnames;

import android.content.Context;
import android.content.SharedPreferences;

class b {
    static SharedPreferences a;

    static void a(Context c) {
        if (a == null) a = c.getSharedPreferences("a", 0);
    }

    static boolean b() {
        return !a.getBoolean("b", false);
    }

    static void c() {
        a.edit().putBoolean("b", true).apply();
    }
}
