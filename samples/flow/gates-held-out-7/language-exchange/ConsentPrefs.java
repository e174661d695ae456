package org.consentry.flow.gatesheldout7.languageexchange;

import android.content.Context;
import android.content.SharedPreferences;

public final class ConsentPrefs {

    private static final String KEY = "consent";
    private static final String GRANTED = "granted";
    private static final String DECLINED = "declined";

    private final SharedPreferences preferences;

    private ConsentPrefs(SharedPreferences preferences) {
        this.preferences = preferences;
    }

    public static ConsentPrefs of(Context context) {
        return new ConsentPrefs(context.getSharedPreferences("consent_prefs", Context.MODE_PRIVATE));
    }

    public boolean isGranted() {
        return GRANTED.equals(preferences.getString(KEY, null));
    }

    boolean isAnswered() {
        return preferences.contains(KEY);
    }

    void answer(boolean granted) {
        preferences.edit().putString(KEY, granted ? GRANTED : DECLINED).apply();
    }
}
