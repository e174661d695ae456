package org.consentry.flow.consentgates.dialogversioninverted;

import android.content.Context;
import android.content.SharedPreferences;

final class PolicyStore {
    static final int CURRENT = 3;
    private static PolicyStore instance;
    private final SharedPreferences preferences;

    private PolicyStore(Context context) {
        preferences = context.getSharedPreferences("policy", Context.MODE_PRIVATE);
    }

    static synchronized PolicyStore of(Context context) {
        if (instance == null) {
            instance = new PolicyStore(context.getApplicationContext());
        }
        return instance;
    }

    int version() {
        return preferences.getInt("version", 0);
    }

    void accept() {
        preferences.edit().putInt("version", CURRENT).commit();
    }
}
