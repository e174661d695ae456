package org.consentry.flow.gatesheldout2.keptasking;

import android.content.Context;
import android.content.SharedPreferences;

class PrivacyModel {
    private final SharedPreferences sp;

    PrivacyModel(Context context) {
        sp = context.getSharedPreferences("privacy_model", Context.MODE_PRIVATE);
    }

    boolean accepted() {
        return !sp.getBoolean("need_privacy", true);
    }

    void accept() {
        sp.edit().putBoolean("need_privacy", false).apply();
    }
}
