package org.consentry.flow.callbacks.componentcallbacks;

import android.app.Activity;
import android.content.ComponentCallbacks2;
import android.content.res.Configuration;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Short watch = new Short(phone.getDeviceId());
        registerComponentCallbacks(watch);
        touch(watch);
    }

    private void touch(Short watch) {
        Log.d("flow", "watching");
    }

    static class Short implements ComponentCallbacks2 {
        private final String id;

        Short(String id) {
            this.id = id;
        }

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
}
