package org.consentry.flow.gatesheldout3.jobcarriesanswer;

import android.app.Application;
import android.preference.PreferenceManager;

public class FocusApp extends Application {
    static final String PREF_AGREED = "pref_agreed";

    @Override
    public void onCreate() {
        super.onCreate();
        UsageJob.schedule(this, isAgreed());
    }

    boolean isAgreed() {
        return PreferenceManager.getDefaultSharedPreferences(this).getBoolean(PREF_AGREED, false);
    }

    void setAgreed() {
        PreferenceManager.getDefaultSharedPreferences(this).edit().putBoolean(PREF_AGREED, true).apply();
        UsageJob.schedule(this, true);
    }
}
