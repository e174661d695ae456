package org.consentry.flow.gatesdevelopment5.banktermsversion;

import android.content.Context;
import android.content.SharedPreferences;

/** Remembers which version of the agreement the customer has confirmed. */
final class AgreementManager {
    /** Raise this when the legal department publishes a new text. */
    static final int CURRENT_VERSION = 3;

    private static final String SP_NAME = "bank_agreement";
    private static final String KEY_VERSION = "confirmed_version";

    private static volatile AgreementManager instance;

    private final SharedPreferences sp;

    private AgreementManager(Context context) {
        sp = context.getApplicationContext().getSharedPreferences(SP_NAME, Context.MODE_PRIVATE);
    }

    static AgreementManager getInstance(Context context) {
        if (instance == null) {
            synchronized (AgreementManager.class) {
                if (instance == null) {
                    instance = new AgreementManager(context);
                }
            }
        }
        return instance;
    }

    boolean needsConfirm() {
        int confirmed = sp.getInt(KEY_VERSION, 0);
        return confirmed < CURRENT_VERSION;
    }

    void confirm() {
        sp.edit().putInt(KEY_VERSION, CURRENT_VERSION).apply();
    }
}
