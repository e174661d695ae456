package org.consentry.flow.gatesdevelopment7.parkingbaseactivity;

import android.content.Context;

public class UserAgreement {
    private static final String SP_NAME = "parking_user";
    private static final String KEY_VERSION = "agreement_version";
    private static final int CURRENT_VERSION = 3;

    public static boolean isAccepted(Context context) {
        return context.getSharedPreferences(SP_NAME, Context.MODE_PRIVATE).getInt(KEY_VERSION, 0) >= CURRENT_VERSION;
    }

    public static void accept(Context context) {
        context.getSharedPreferences(SP_NAME, Context.MODE_PRIVATE).edit().putInt(KEY_VERSION, CURRENT_VERSION).apply();
    }
}
