package org.consentry.flow.gatesheldout5.clockalarm;

import android.content.Context;
import android.content.SharedPreferences;

final class ClockPrefs {
    private static final String OPENED = "opened";
    private static final String ASKED = "asked";
    private static final String COUNTING = "counting_allowed";
    private static final String MINUTES = "alarm_minutes";

    private final SharedPreferences sp;

    ClockPrefs(Context context) {
        sp = context.getSharedPreferences("clock", Context.MODE_PRIVATE);
    }

    boolean hasBeenOpened() {
        return sp.getBoolean(OPENED, false);
    }

    void markOpened() {
        sp.edit().putBoolean(OPENED, true).apply();
    }

    boolean hasBeenAsked() {
        return sp.getBoolean(ASKED, false);
    }

    boolean isCountingAllowed() {
        return sp.getBoolean(COUNTING, false);
    }

    void answerCounting(boolean allowed) {
        sp.edit().putBoolean(ASKED, true).putBoolean(COUNTING, allowed).apply();
    }

    /** Minutes after midnight, or -1 for no alarm. */
    int getAlarm() {
        return sp.getInt(MINUTES, -1);
    }

    void setAlarm(int minutes) {
        sp.edit().putInt(MINUTES, minutes).apply();
    }
}
