package org.consentry.flow.gatesdevelopment5.deliverydelayedcheck;

import android.content.Context;

final class RiderPrefs {
    private static final String NAME = "rider";
    private static final String AGREED = "agreement_ok";

    private RiderPrefs() {
    }

    static boolean isAgreed(Context context) {
        return context.getSharedPreferences(NAME, Context.MODE_PRIVATE).getBoolean(AGREED, false);
    }

    static void setAgreed(Context context) {
        context.getSharedPreferences(NAME, Context.MODE_PRIVATE).edit().putBoolean(AGREED, true).apply();
    }
}
