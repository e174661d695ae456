package org.consentry.flow.gatesheldout6.yogacourse;

import android.content.Context;
import android.preference.PreferenceManager;

public class PrivacyHelper {

    private static final String PRIVACY = "yoga_privacy_agreed";

    public static boolean hasAgreed(Context context) {
        return PreferenceManager.getDefaultSharedPreferences(context).getBoolean(PRIVACY, false);
    }

    public static void setAgreed(Context context) {
        PreferenceManager.getDefaultSharedPreferences(context).edit().putBoolean(PRIVACY, true).commit();
    }
}
