package org.consentry.flow.gatesheldout4.parkinggarage;

import android.content.Context;
import android.content.SharedPreferences;

public class ParkingPreferences {
    private static final String CONSENT_TIME = "consent_time";
    private static final String REMINDERS = "reminders";
    private static final String LAST_GARAGE = "last_garage";

    private final SharedPreferences preferences;

    public ParkingPreferences(Context context) {
        preferences = context.getSharedPreferences("parking", Context.MODE_PRIVATE);
    }

    /** Return when the user agreed, or 0. */
    public long getConsentTime() {
        return preferences.getLong(CONSENT_TIME, 0L);
    }

    public void setConsentTime(long time) {
        preferences.edit().putLong(CONSENT_TIME, time).apply();
    }

    public boolean areRemindersEnabled() {
        return preferences.getBoolean(REMINDERS, true);
    }

    public void setRemindersEnabled(boolean enabled) {
        preferences.edit().putBoolean(REMINDERS, enabled).apply();
    }

    public String getLastGarage() {
        return preferences.getString(LAST_GARAGE, "");
    }

    public void setLastGarage(String garage) {
        preferences.edit().putString(LAST_GARAGE, garage).apply();
    }
}
