package org.consentry.flow.gatesheldout4.taxreturn;

import android.content.Context;
import android.content.SharedPreferences;

/** Which version of the data protection notice the user agreed to. */
public final class Agreement {
    public static final int REQUIRED_VERSION = 3;

    private static final String VERSION = "version";

    private final SharedPreferences preferences;

    public Agreement(Context context) {
        preferences = context.getSharedPreferences("agreement", Context.MODE_PRIVATE);
    }

    public boolean isCurrent() {
        return preferences.getInt(VERSION, 0) >= REQUIRED_VERSION;
    }

    public void agree() {
        preferences.edit().putInt(VERSION, REQUIRED_VERSION).apply();
    }
}
