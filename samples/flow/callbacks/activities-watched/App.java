package org.consentry.flow.callbacks.activitieswatched;

import android.app.Activity;
import android.app.Application;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class App extends Application implements Application.ActivityLifecycleCallbacks {
    @Override
    public void onCreate() {
        super.onCreate();
        registerActivityLifecycleCallbacks(this);
    }

    @Override
    public void onActivityResumed(Activity screen) {
        TelephonyManager phone = (TelephonyManager) screen.getSystemService(TELEPHONY_SERVICE);
        Log.i("flow", phone.getDeviceId());
    }

    @Override
    public void onActivityCreated(Activity screen, Bundle state) {
    }

    @Override
    public void onActivityStarted(Activity screen) {
    }

    @Override
    public void onActivityPaused(Activity screen) {
    }

    @Override
    public void onActivityStopped(Activity screen) {
    }

    @Override
    public void onActivitySaveInstanceState(Activity screen, Bundle state) {
    }

    @Override
    public void onActivityDestroyed(Activity screen) {
    }
}
