package org.consentry.flow.gatesheldout11.parcellocker;

import android.content.SharedPreferences;

final class PrivacyStore {
    private static final String KEY = "privacy_agreed";

    private final SharedPreferences preferences;

    PrivacyStore(SharedPreferences preferences) {
        this.preferences = preferences;
    }

    void answer(boolean agreed) {
        preferences.edit().putBoolean(KEY, agreed).apply();
    }

    PrivacyEvent current() {
        return new PrivacyEvent(preferences.contains(KEY), preferences.getBoolean(KEY, false));
    }
}
