package org.consentry.flow.gatesheldout5.phonecleaner;

import android.content.Context;
import android.preference.PreferenceManager;

final class Terms {
    private Terms() {
    }

    static boolean accepted(Context context) {
        return PreferenceManager.getDefaultSharedPreferences(context).getBoolean("terms_accepted", false);
    }

    static void accept(Context context) {
        PreferenceManager.getDefaultSharedPreferences(context).edit().putBoolean("terms_accepted", true).apply();
    }
}
