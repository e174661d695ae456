package org.consentry.flow.gatesheldout5.petclinic;

import android.content.SharedPreferences;

class Terms {
    private static final String ACCEPTED_ON = "terms_accepted_on";

    private final SharedPreferences preferences;

    Terms(SharedPreferences preferences) {
        this.preferences = preferences;
    }

    boolean areAccepted() {
        return preferences.getLong(ACCEPTED_ON, 0) != 0;
    }

    void accept() {
        preferences.edit().putLong(ACCEPTED_ON, System.currentTimeMillis()).apply();
    }
}
