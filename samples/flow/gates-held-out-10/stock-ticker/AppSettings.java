package org.consentry.flow.gatesheldout10.stockticker;

import android.content.Context;
import android.content.SharedPreferences;

class AppSettings {
    private static final String LAUNCHES = "launches";
    private static final String PROTOCOL_AGREED = "protocol_agreed";
    private static AppSettings instance;

    private final SharedPreferences sp;

    private AppSettings(Context context) {
        sp = context.getSharedPreferences("settings", Context.MODE_PRIVATE);
    }

    static synchronized AppSettings get(Context context) {
        if (instance == null) {
            instance = new AppSettings(context.getApplicationContext());
        }
        return instance;
    }

    void countLaunch() {
        sp.edit().putInt(LAUNCHES, getLaunches() + 1).apply();
    }

    int getLaunches() {
        return sp.getInt(LAUNCHES, 0);
    }

    boolean isProtocolAgreed() {
        return sp.getBoolean(PROTOCOL_AGREED, false);
    }

    void setProtocolAgreed() {
        sp.edit().putBoolean(PROTOCOL_AGREED, true).apply();
    }
}
