package org.consentry.flow.gatesheldout9.shiftclock;

import android.content.Context;
import android.content.SharedPreferences;

public final class AnswerStore {

    private final SharedPreferences preferences;

    AnswerStore(Context context) {
        preferences = context.getSharedPreferences("answers", Context.MODE_PRIVATE);
    }

    /** Returns the answer, LATER where there was none. */
    Answer load() {
        return Answer.valueOf(preferences.getString("policy", Answer.LATER.name()));
    }

    void save(Answer answer) {
        preferences.edit().putString("policy", answer.name()).apply();
    }
}
