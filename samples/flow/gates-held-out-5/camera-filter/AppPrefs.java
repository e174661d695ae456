package org.consentry.flow.gatesheldout5.camerafilter;

import android.content.Context;
import android.content.SharedPreferences;

public class AppPrefs {
    private static final String PREF = "app_prefs";
    private static final String PRIVACY = "privacy_agreed";
    private static final String ACTIVATED = "activated";

    private static SharedPreferences sp(Context c) {
        return c.getSharedPreferences(PREF, Context.MODE_PRIVATE);
    }

    public static boolean isPrivacyAgreed(Context c) {
        return sp(c).getBoolean(PRIVACY, false);
    }

    public static void setPrivacyAgreed(Context c) {
        sp(c).edit().putBoolean(PRIVACY, true).apply();
    }

    public static boolean isActivated(Context c) {
        return sp(c).getBoolean(ACTIVATED, false);
    }

    public static void setActivated(Context c) {
        sp(c).edit().putBoolean(ACTIVATED, true).apply();
    }
}
