package org.consentry.flow.gatesheldout4.ridehailing;

import android.content.Context;
import android.content.SharedPreferences;

public class Preferences {
    private final SharedPreferences store;

    public Preferences(Context context) {
        store = context.getSharedPreferences("ride", Context.MODE_PRIVATE);
    }

    public boolean isConsentAccepted() {
        return store.getBoolean("consent_accepted", false);
    }

    public void setConsentAccepted() {
        store.edit().putBoolean("consent_accepted", true).apply();
    }

    public void count(String what) {
        store.edit().putInt("count_" + what, store.getInt("count_" + what, 0) + 1).apply();
    }
}
