package org.consentry.flow.gatesheldout6.officesuite;

import android.content.Context;
import android.content.SharedPreferences;

import org.consentry.flow.gatesheldout6.officesuite.router.ConsentState;

class ConsentPreferences implements ConsentState {

    private static final String CONSENTED = "consented";

    private final SharedPreferences preferences;

    ConsentPreferences(Context context) {
        preferences = context.getSharedPreferences("office", Context.MODE_PRIVATE);
    }

    @Override
    public boolean isGiven() {
        return preferences.getBoolean(CONSENTED, false);
    }

    void give() {
        preferences.edit().putBoolean(CONSENTED, true).apply();
    }
}
