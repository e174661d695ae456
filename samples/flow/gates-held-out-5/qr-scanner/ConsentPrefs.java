package org.consentry.flow.gatesheldout5.qrscanner;

import android.content.Context;
import android.content.SharedPreferences;

final class ConsentPrefs {
    private static final String ANSWER = "analytics_answer";

    private final SharedPreferences prefs;

    ConsentPrefs(Context context) {
        prefs = context.getSharedPreferences("consent", Context.MODE_PRIVATE);
    }

    boolean isAnswered() {
        return prefs.contains(ANSWER);
    }

    boolean isAnalyticsAllowed() {
        return "allowed".equals(prefs.getString(ANSWER, "none"));
    }

    void answer(boolean allowed) {
        prefs.edit().putString(ANSWER, allowed ? "allowed" : "refused").apply();
    }
}
