package org.consentry.flow.gatesdevelopment6.flashlightnooptracker;

import android.content.Context;
import android.preference.PreferenceManager;

final class Privacy {
    private static final String KEY = "pref_privacy_accepted";

    private Privacy() {}

    static boolean isAccepted(Context context) {
        return PreferenceManager.getDefaultSharedPreferences(context).getBoolean(KEY, false);
    }

    static void accept(Context context) {
        PreferenceManager.getDefaultSharedPreferences(context).edit().putBoolean(KEY, true).apply();
        Trackers.enable(context);
    }
}
