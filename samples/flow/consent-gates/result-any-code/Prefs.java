package org.consentry.flow.consentgates.resultanycode;

import android.content.Context;
import android.content.SharedPreferences;

abstract class Prefs {
    private static SharedPreferences open(Context context) {
        return context.getSharedPreferences("guide", Context.MODE_PRIVATE);
    }

    static boolean agreed(Context context) {
        return open(context).getInt("guide_version", 0) == 2;
    }

    static void agree(Context context) {
        open(context).edit().putInt("guide_version", 2).apply();
    }
}
