package org.consentry.flow.consentgates.nightmodeflag;

import android.content.Context;
import android.content.SharedPreferences;

final class Settings2 {
    private final SharedPreferences values;

    Settings2(Context context) {
        values = context.getSharedPreferences("settings", Context.MODE_PRIVATE);
    }

    boolean mayRead() {
        return values.getBoolean("night_mode", false);
    }

    void put(String key, boolean value) {
        values.edit().putBoolean(key, value).apply();
    }
}
