package org.consentry.flow.lifecycle.memoryislow;

import android.app.Activity;
import android.content.ComponentCallbacks2;
import android.content.res.Configuration;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Watch implements ComponentCallbacks2 {
        String id = "none";

        @Override
        public void onTrimMemory(int level) {
            Log.i("flow", id);
        }

        @Override
        public void onLowMemory() {
        }

        @Override
        public void onConfigurationChanged(Configuration now) {
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Watch watch = new Watch();
        registerComponentCallbacks(watch);
        keep(watch, true);
        watch.id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    private void keep(Watch watch, boolean on) {
        if (!on) {
            unregisterComponentCallbacks(watch);
        }
    }
}
