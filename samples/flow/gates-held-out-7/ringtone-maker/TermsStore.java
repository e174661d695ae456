package org.consentry.flow.gatesheldout7.ringtonemaker;

import android.content.Context;
import android.content.SharedPreferences;

class TermsStore {

    private final SharedPreferences preferences;

    TermsStore(Context context) {
        preferences = context.getSharedPreferences("terms", Context.MODE_PRIVATE);
    }

    boolean accepted() {
        return preferences.getBoolean("accepted", false);
    }

    void accept() {
        preferences.edit().putBoolean("accepted", true).apply();
    }
}
