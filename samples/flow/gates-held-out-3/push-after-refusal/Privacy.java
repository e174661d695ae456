package org.consentry.flow.gatesheldout3.pushafterrefusal;

import android.content.Context;

public class Privacy {
    public static boolean isAgreed(Context context) {
        return context.getSharedPreferences("privacy", 0).getInt("state", 0) > 0;
    }

    public static void agree(Context context) {
        context.getSharedPreferences("privacy", 0).edit().putInt("state", 1).apply();
    }
}
