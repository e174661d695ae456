package org.consentry.flow.gatesheldout9.fundledger;

import android.content.Context;
import android.content.SharedPreferences;

final class PolicyAnswer {

    private static final String CURRENT = "2024-03";

    private final SharedPreferences preferences;

    PolicyAnswer(Context context) {
        preferences = context.getSharedPreferences("policy", Context.MODE_PRIVATE);
    }

    boolean isYes() {
        return CURRENT.equals(preferences.getString("accepted", null));
    }

    void sayYes() {
        preferences.edit().putString("accepted", CURRENT).apply();
    }
}
