package org.consentry.flow.consentgates.bootreceivernocheck;

import android.content.Context;
import android.content.SharedPreferences;
import android.preference.PreferenceManager;

final class Privacy {
    private static final String AGREED = "agreed";

    private Privacy() {}

    private static SharedPreferences of(Context context) {
        return PreferenceManager.getDefaultSharedPreferences(context);
    }

    static boolean isAgreed(Context context) {
        return of(context).getBoolean(AGREED, false);
    }

    static void setAgreed(Context context, boolean value) {
        of(context).edit().putBoolean(AGREED, value).apply();
    }
}
