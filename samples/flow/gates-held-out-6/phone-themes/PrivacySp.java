package org.consentry.flow.gatesheldout6.phonethemes;

import android.content.Context;
import android.content.SharedPreferences;

public class PrivacySp {

    private static final String NAME = "theme_privacy";
    private static final String KEY = "is_agree";

    public static boolean isAgree(Context context) {
        SharedPreferences sp = context.getSharedPreferences(NAME, Context.MODE_PRIVATE);
        return sp.getBoolean(KEY, false);
    }

    public static void setAgree(Context context, boolean agree) {
        SharedPreferences sp = context.getSharedPreferences(NAME, Context.MODE_PRIVATE);
        sp.edit().putBoolean(KEY, agree).commit();
    }
}
