package org.consentry.flow.gatesheldout5.insurancecard;

import android.content.Context;

public class AgreeRecord {

    private static final String FILE = "agree_record";
    private static final String KEY = "agree";

    public static boolean has(Context context) {
        return context.getSharedPreferences(FILE, Context.MODE_PRIVATE).getBoolean(KEY, false);
    }

    public static void put(Context context) {
        context.getSharedPreferences(FILE, Context.MODE_PRIVATE).edit().putBoolean(KEY, true).commit();
    }
}
