package org.consentry.flow.gatesheldout9.villagebus;

import android.content.Context;
import android.content.SharedPreferences;

public class Agreement {

    private static final String KEY = "privacy_agree";

    private static SharedPreferences preferences(Context context) {
        return context.getSharedPreferences("village_bus", Context.MODE_PRIVATE);
    }

    public static boolean isGiven(Context context) {
        return preferences(context).getBoolean(KEY, false);
    }

    public static void give(Context context) {
        preferences(context).edit().putBoolean(KEY, true).apply();
    }
}
