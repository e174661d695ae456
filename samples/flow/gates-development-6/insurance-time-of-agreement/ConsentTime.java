package org.consentry.flow.gatesdevelopment6.insurancetimeofagreement;

import android.content.Context;
import android.content.SharedPreferences;

public class ConsentTime {
    private static final String KEY_AGREED_AT = "agreed_at";

    private final SharedPreferences preferences;

    public ConsentTime(Context context) {
        preferences = context.getSharedPreferences("insure_consent", Context.MODE_PRIVATE);
    }

    public long agreedAt() {
        return preferences.getLong(KEY_AGREED_AT, 0);
    }

    /** Whether the agreement is in force. */
    public boolean isInForce() {
        return agreedAt() <= System.currentTimeMillis();
    }

    public boolean wasNeverAsked() {
        return !preferences.contains(KEY_AGREED_AT);
    }

    public void agreeNow() {
        preferences.edit().putLong(KEY_AGREED_AT, System.currentTimeMillis()).apply();
    }
}
