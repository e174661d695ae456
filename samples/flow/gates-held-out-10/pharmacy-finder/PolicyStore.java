package org.consentry.flow.gatesheldout10.pharmacyfinder;

import android.content.Context;
import android.content.SharedPreferences;

class PolicyStore {
    private static final String KEY_ACCEPTED = "policy_accepted";

    private final SharedPreferences preferences;

    PolicyStore(Context context) {
        preferences = context.getSharedPreferences("policy", Context.MODE_PRIVATE);
    }

    boolean isAccepted() {
        return preferences.getBoolean(KEY_ACCEPTED, false);
    }

    void accept() {
        preferences.edit().putBoolean(KEY_ACCEPTED, true).apply();
    }
}
