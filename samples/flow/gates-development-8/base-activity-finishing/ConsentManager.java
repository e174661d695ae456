package org.consentry.flow.gatesdevelopment8.baseactivityfinishing;

import android.content.Context;
import android.content.SharedPreferences;

public final class ConsentManager {
    private static final String KEY_AGREED = "agreed";
    private static ConsentManager instance;

    private final SharedPreferences preferences;

    private ConsentManager(Context context) {
        preferences = context.getSharedPreferences("consent", Context.MODE_PRIVATE);
    }

    public static synchronized ConsentManager getInstance(Context context) {
        if (instance == null) {
            instance = new ConsentManager(context.getApplicationContext());
        }
        return instance;
    }

    public boolean isAgreed() {
        return preferences.getBoolean(KEY_AGREED, false);
    }

    public void agree() {
        preferences.edit().putBoolean(KEY_AGREED, true).apply();
    }
}
