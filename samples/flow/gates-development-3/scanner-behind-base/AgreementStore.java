package org.consentry.flow.gatesdevelopment3.scannerbehindbase;

import android.content.Context;
import android.preference.PreferenceManager;

final class AgreementStore {
    private static final String ACCEPTED = "agreement_accepted";

    private AgreementStore() {}

    static boolean isAccepted(Context context) {
        return PreferenceManager.getDefaultSharedPreferences(context).getBoolean(ACCEPTED, false);
    }

    static void accept(Context context) {
        PreferenceManager.getDefaultSharedPreferences(context).edit().putBoolean(ACCEPTED, true).commit();
    }
}
