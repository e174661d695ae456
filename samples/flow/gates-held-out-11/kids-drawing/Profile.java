package org.consentry.flow.gatesheldout11.kidsdrawing;

import android.content.Context;
import android.content.SharedPreferences;

class Profile {
    private static final String SET_UP = "set_up";
    private static final String KIDS_MODE = "kids_mode";
    private static final String POLICY_ACCEPTED = "policy_accepted";

    private final SharedPreferences preferences;

    Profile(Context context) {
        preferences = context.getSharedPreferences("profile", Context.MODE_PRIVATE);
    }

    boolean isSetUp() {
        return preferences.getBoolean(SET_UP, false);
    }

    boolean isKidsMode() {
        return preferences.getBoolean(KIDS_MODE, false);
    }

    boolean isPolicyAccepted() {
        return preferences.getBoolean(POLICY_ACCEPTED, false);
    }

    void startKidsMode() {
        preferences.edit().putBoolean(SET_UP, true).putBoolean(KIDS_MODE, true).apply();
    }

    void acceptPolicy() {
        preferences.edit().putBoolean(SET_UP, true).putBoolean(POLICY_ACCEPTED, true).apply();
    }
}
