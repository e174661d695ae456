package org.consentry.flow.gatesheldout11.phonetopup;

import android.content.SharedPreferences;

public class Session {
    public enum Mode {
        NONE,
        /** Browses only, until the app is closed. */
        GUEST,
        MEMBER
    }

    private static final String KEY_AGREED = "agreed";

    private final SharedPreferences preferences;
    private Mode mode;

    public Session(SharedPreferences preferences) {
        this.preferences = preferences;
        this.mode = preferences.getBoolean(KEY_AGREED, false) ? Mode.MEMBER : Mode.NONE;
    }

    public Mode mode() {
        return mode;
    }

    public void enterAsGuest() {
        mode = Mode.GUEST;
    }

    public void enterAsMember() {
        preferences.edit().putBoolean(KEY_AGREED, true).apply();
        mode = Mode.MEMBER;
    }
}
