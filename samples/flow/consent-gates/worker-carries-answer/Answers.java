package org.consentry.flow.consentgates.workercarriesanswer;

import android.content.Context;
import android.content.SharedPreferences;

final class Answers {
    private final SharedPreferences values;

    Answers(Context context) {
        values = context.getSharedPreferences("answers", Context.MODE_PRIVATE);
    }

    boolean agreed() {
        return "yes".equals(values.getString("privacy", ""));
    }

    boolean refused() {
        return "no".equals(values.getString("privacy", ""));
    }

    void keep(boolean agreed) {
        values.edit().putString("privacy", agreed ? "yes" : "no").apply();
    }
}
