package org.consentry.flow.gatesheldout5.phonecleaner;

import android.app.Activity;
import android.app.Application;
import android.os.Bundle;

final class ScreenWatcher implements Application.ActivityLifecycleCallbacks {
    private Inventory inventory;

    @Override
    public void onActivityResumed(Activity activity) {
        if (inventory != null || activity instanceof LaunchActivity) {
            return;
        }
        inventory = Inventory.take(activity.getApplicationContext());
    }

    @Override
    public void onActivityCreated(Activity activity, Bundle state) {
    }

    @Override
    public void onActivityStarted(Activity activity) {
    }

    @Override
    public void onActivityPaused(Activity activity) {
    }

    @Override
    public void onActivityStopped(Activity activity) {
    }

    @Override
    public void onActivitySaveInstanceState(Activity activity, Bundle state) {
    }

    @Override
    public void onActivityDestroyed(Activity activity) {
    }
}
