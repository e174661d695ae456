package org.consentry.flow.gatesheldout9.lampremote;

import android.content.Context;
import android.content.SharedPreferences;

class Settings {

    private final SharedPreferences store;

    Settings(Context context) {
        store = context.getSharedPreferences("lamp_settings", Context.MODE_PRIVATE);
    }

    boolean isAgreed() {
        return store.getBoolean("agreed", false);
    }

    void saveAnswer(boolean agreed) {
        store.edit().putBoolean("agreed", agreed).commit();
    }

    int brightness() {
        return store.getInt("brightness", 80);
    }
}
