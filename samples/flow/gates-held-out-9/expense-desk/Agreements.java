package org.consentry.flow.gatesheldout9.expensedesk;

import android.content.Context;
import android.content.SharedPreferences;

final class Agreements {

    private static final String KEY_TERMS = "terms";
    private static final String KEY_POLICY = "policy";

    private final SharedPreferences preferences;

    Agreements(Context context) {
        preferences = context.getSharedPreferences("agreements", Context.MODE_PRIVATE);
    }

    boolean areTermsAccepted() {
        return preferences.getBoolean(KEY_TERMS, false);
    }

    boolean isPolicyAccepted() {
        return preferences.getBoolean(KEY_POLICY, false);
    }

    void save(boolean terms, boolean policy) {
        preferences.edit().putBoolean(KEY_TERMS, terms).putBoolean(KEY_POLICY, policy).apply();
    }
}
