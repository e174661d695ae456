package org.consentry.flow.gatesdevelopment5.keyboardcontactnames;

import android.content.Context;
import android.content.SharedPreferences;
import android.preference.PreferenceManager;

class ImePrefs {
    private static final String SUGGEST_CONTACTS = "suggest_contacts";
    private static final String ASKED = "asked";

    private final SharedPreferences preferences;

    ImePrefs(Context context) {
        preferences = PreferenceManager.getDefaultSharedPreferences(context);
    }

    boolean suggestContacts() {
        return preferences.getBoolean(SUGGEST_CONTACTS, true);
    }

    boolean wasAsked() {
        return preferences.getBoolean(ASKED, false);
    }

    void answer(boolean agreed) {
        preferences.edit().putBoolean(ASKED, true).putBoolean(SUGGEST_CONTACTS, agreed).apply();
    }
}
