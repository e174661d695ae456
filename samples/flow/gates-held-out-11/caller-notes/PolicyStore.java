package org.consentry.flow.gatesheldout11.callernotes;

import android.content.Context;
import android.content.SharedPreferences;
import android.preference.PreferenceManager;

class PolicyStore {
    private static final String ACCEPTED_ON = "policy_accepted_on";

    private final SharedPreferences preferences;

    PolicyStore(Context context) {
        preferences = PreferenceManager.getDefaultSharedPreferences(context);
    }

    boolean isAccepted() {
        return preferences.getLong(ACCEPTED_ON, -1) > 0;
    }

    void accept() {
        preferences.edit().putLong(ACCEPTED_ON, System.currentTimeMillis()).apply();
    }
}
