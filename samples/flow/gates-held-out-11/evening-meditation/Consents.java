package org.consentry.flow.gatesheldout11.eveningmeditation;

import android.content.Context;
import android.content.SharedPreferences;

class Consents {
    private static final String ANSWER = "answer";

    private final SharedPreferences preferences;

    Consents(Context context) {
        preferences = context.getSharedPreferences("consents", Context.MODE_PRIVATE);
    }

    boolean isAnswered() {
        return preferences.contains(ANSWER);
    }

    boolean isGranted() {
        return preferences.getBoolean(ANSWER, false);
    }

    void answer(boolean granted) {
        preferences.edit().putBoolean(ANSWER, granted).apply();
    }
}
