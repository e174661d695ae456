package org.consentry.flow.gatesheldout5.readingclub;

import android.content.Context;
import android.content.SharedPreferences;

final class Choices {
    private final SharedPreferences preferences;

    Choices(Context context) {
        preferences = context.getSharedPreferences("choices", Context.MODE_PRIVATE);
    }

    boolean agreedToMeasurement() {
        return preferences.getBoolean("measurement", false);
    }

    void agreeToMeasurement() {
        preferences.edit().putBoolean("measurement", true).apply();
    }
}
