package org.consentry.flow.gatesheldout2.templateapplication.base;

import android.app.Application;
import android.content.SharedPreferences;
import android.preference.PreferenceManager;

/** Shared by all apps of the company. */
public abstract class BaseApplication extends Application {
    private static BaseApplication sInstance;

    public static BaseApplication getInstance() {
        return sInstance;
    }

    @Override
    public void onCreate() {
        super.onCreate();
        sInstance = this;
        initBeforePrivacy();
        if (isPrivacyPassed()) {
            initAfterPrivacy();
        }
    }

    protected final boolean isPrivacyPassed() {
        SharedPreferences preferences = PreferenceManager.getDefaultSharedPreferences(this);
        return preferences.getInt("privacy_status", 0) == 1;
    }

    public final void onPrivacyPassed() {
        PreferenceManager.getDefaultSharedPreferences(this).edit().putInt("privacy_status", 1).apply();
        initAfterPrivacy();
    }

    protected void initBeforePrivacy() {}

    protected void initAfterPrivacy() {}
}
