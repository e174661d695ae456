package org.consentry.flow.gatesheldout6.rideshare;

import android.content.Context;
import android.content.SharedPreferences;

class AgreementStore {

    private final SharedPreferences preferences;

    AgreementStore(Context context) {
        preferences = context.getSharedPreferences("agreement_store", Context.MODE_PRIVATE);
    }

    boolean hasAgreement() {
        return preferences.getLong("agreed_at", -1) != -1;
    }

    void saveAgreement() {
        preferences.edit().putLong("agreed_at", System.currentTimeMillis()).apply();
    }
}
