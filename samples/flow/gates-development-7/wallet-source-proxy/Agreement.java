package org.consentry.flow.gatesdevelopment7.walletsourceproxy;

import android.content.Context;
import android.preference.PreferenceManager;

class Agreement {
    private static final String KEY = "wallet_agreement_signed";

    static boolean isSigned(Context context) {
        return PreferenceManager.getDefaultSharedPreferences(context).getBoolean(KEY, false);
    }

    static void sign(Context context) {
        PreferenceManager.getDefaultSharedPreferences(context).edit().putBoolean(KEY, true).apply();
    }
}
