package org.consentry.flow.gatesdevelopment8.locatoranonymousfirst;

import android.content.Context;
import android.content.SharedPreferences;

public class ConsentStore {
    private final SharedPreferences preferences;

    public ConsentStore(Context context) {
        preferences = context.getSharedPreferences("consent", Context.MODE_PRIVATE);
    }

    public boolean isGranted() {
        return preferences.getBoolean("granted", false);
    }

    public void grant() {
        preferences.edit().putBoolean("granted", true).apply();
    }
}
