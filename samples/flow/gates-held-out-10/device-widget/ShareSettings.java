package org.consentry.flow.gatesheldout10.devicewidget;

import android.content.Context;
import android.content.SharedPreferences;

class ShareSettings {
    private static final String POLICY_ACCEPTED = "policy_accepted";
    private static final String NAME_SHOWN = "name_shown";

    private final SharedPreferences preferences;

    ShareSettings(Context context) {
        preferences = context.getSharedPreferences("share", Context.MODE_PRIVATE);
    }

    boolean isPolicyAccepted() {
        return preferences.getBoolean(POLICY_ACCEPTED, false);
    }

    void setPolicyAccepted() {
        preferences.edit().putBoolean(POLICY_ACCEPTED, true).apply();
    }

    boolean isNameShown() {
        return preferences.getBoolean(NAME_SHOWN, true);
    }

    void setNameShown(boolean shown) {
        preferences.edit().putBoolean(NAME_SHOWN, shown).apply();
    }
}
