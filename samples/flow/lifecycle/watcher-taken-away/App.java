package org.consentry.flow.lifecycle.watchertakenaway;

import android.app.Activity;
import android.app.Application;
import android.os.Bundle;
import android.util.Log;

public class App extends Application implements Application.ActivityLifecycleCallbacks {
    String id = "none";

    @Override
    public void onCreate() {
        super.onCreate();
        registerActivityLifecycleCallbacks(this);
        change(false);
    }

    private void change(boolean off) {
        if (off) {
            unregisterActivityLifecycleCallbacks(this);
        }
    }

    @Override
    public void onActivityCreated(Activity screen, Bundle state) {
    }

    @Override
    public void onActivityStarted(Activity screen) {
    }

    @Override
    public void onActivityResumed(Activity screen) {
    }

    @Override
    public void onActivityPaused(Activity screen) {
        Log.i("flow", id);
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
