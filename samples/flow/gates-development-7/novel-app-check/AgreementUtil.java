package org.consentry.flow.gatesdevelopment7.novelappcheck;

import android.content.Context;
import android.content.SharedPreferences;

public final class AgreementUtil {
    private static final String FILE = "novel_config";
    private static final String KEY_AGREEMENT = "user_agreement";

    private AgreementUtil() {
    }

    public static boolean hasAgreed(Context context) {
        return prefs(context).getBoolean(KEY_AGREEMENT, false);
    }

    public static void setAgreed(Context context) {
        prefs(context).edit().putBoolean(KEY_AGREEMENT, true).apply();
    }

    private static SharedPreferences prefs(Context context) {
        return context.getSharedPreferences(FILE, Context.MODE_PRIVATE);
    }
}
