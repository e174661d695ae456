package org.consentry.flow.gatesdevelopment5.musicanswerstream;

import android.content.Context;
import android.content.SharedPreferences;

final class ConsentRepository {
    private static final String ACCEPTED = "consent_accepted";

    private final SharedPreferences preferences;
    private final Stream.Subject<Answer> answers = new Stream.Subject<>();

    ConsentRepository(Context context) {
        preferences = context.getSharedPreferences("music", Context.MODE_PRIVATE);
        if (isAccepted()) {
            answers.onNext(Answer.ACCEPTED);
        }
    }

    boolean isAccepted() {
        return preferences.getBoolean(ACCEPTED, false);
    }

    Stream<Answer> answers() {
        return answers;
    }

    void answer(Answer answer) {
        if (answer == Answer.ACCEPTED) {
            preferences.edit().putBoolean(ACCEPTED, true).apply();
        }
        answers.onNext(answer);
    }
}
