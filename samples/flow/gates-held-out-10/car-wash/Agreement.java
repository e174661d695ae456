package org.consentry.flow.gatesheldout10.carwash;

import android.content.Context;
import android.content.SharedPreferences;

/** Which version of the privacy policy the user accepted; 0 for none. */
class Agreement {
    static final int NONE = 0;
    static final int CURRENT = 1;

    private static final String KEY_VERSION = "accepted_version";

    private final SharedPreferences preferences;

    Agreement(Context context) {
        preferences = context.getSharedPreferences("agreement", Context.MODE_PRIVATE);
    }

    boolean isKnown() {
        return preferences.contains(KEY_VERSION);
    }

    boolean isValid() {
        return preferences.getInt(KEY_VERSION, NONE) >= CURRENT;
    }

    void setVersion(int version) {
        preferences.edit().putInt(KEY_VERSION, version).apply();
    }
}
