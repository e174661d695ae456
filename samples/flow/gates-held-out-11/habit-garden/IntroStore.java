package org.consentry.flow.gatesheldout11.habitgarden;

import android.content.Context;
import android.content.SharedPreferences;

class IntroStore {
    private static final String DONE = "intro_done";

    private final SharedPreferences preferences;

    IntroStore(Context context) {
        preferences = context.getSharedPreferences("intro", Context.MODE_PRIVATE);
    }

    boolean isDone() {
        return preferences.getBoolean(DONE, false);
    }

    void setDone() {
        preferences.edit().putBoolean(DONE, true).apply();
    }
}
