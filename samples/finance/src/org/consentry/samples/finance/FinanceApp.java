package org.consentry.samples.finance;

import android.app.Activity;
import android.app.Application;
import android.os.Bundle;
import android.os.SystemClock;
import org.consentry.samples.kit.event.Bus;

/** Locks the screen after five minutes in the background. */
public final class FinanceApp extends Application implements Application.ActivityLifecycleCallbacks {
    private static final long LIMIT = 5 * 60 * 1000;
    private long left;

    @Override
    public void onCreate() {
        super.onCreate();
        registerActivityLifecycleCallbacks(this);
    }

    @Override
    public void onActivityResumed(Activity activity) {
        if (left > 0 && SystemClock.elapsedRealtime() - left > LIMIT) {
            Bus.get().tell("lock", activity.getClass().getName());
        }
    }

    @Override
    public void onActivityPaused(Activity activity) {
        left = SystemClock.elapsedRealtime();
    }

    @Override
    public void onActivityCreated(Activity activity, Bundle state) {}

    @Override
    public void onActivityStarted(Activity activity) {}

    @Override
    public void onActivityStopped(Activity activity) {}

    @Override
    public void onActivitySaveInstanceState(Activity activity, Bundle state) {}

    @Override
    public void onActivityDestroyed(Activity activity) {}
}
