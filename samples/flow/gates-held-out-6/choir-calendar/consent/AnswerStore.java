package org.consentry.flow.gatesheldout6.choircalendar.consent;

import android.content.Context;
import android.content.SharedPreferences;

public class AnswerStore {

    private final SharedPreferences preferences;

    public AnswerStore(Context context) {
        preferences = context.getSharedPreferences("answers", Context.MODE_PRIVATE);
    }

    public Answer load() {
        return Answer.values()[preferences.getInt("calendar", 0)];
    }

    void save(Answer answer) {
        preferences.edit().putInt("calendar", answer.ordinal()).apply();
    }
}
