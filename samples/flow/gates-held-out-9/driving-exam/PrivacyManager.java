package org.consentry.flow.gatesheldout9.drivingexam;

import android.content.Context;
import android.content.SharedPreferences;

public class PrivacyManager {

    private static final int UNKNOWN = 0;
    private static final int AGREED = 1;
    private static final int REFUSED = 2;

    private final SharedPreferences preferences;

    public PrivacyManager(Context context) {
        preferences = context.getSharedPreferences("privacy", Context.MODE_PRIVATE);
    }

    public boolean isAsked() {
        return state() != UNKNOWN;
    }

    public boolean isAgreed() {
        return state() == AGREED;
    }

    public void agree() {
        preferences.edit().putInt("state", AGREED).apply();
    }

    public void refuse() {
        preferences.edit().putInt("state", REFUSED).apply();
    }

    private int state() {
        return preferences.getInt("state", UNKNOWN);
    }
}
