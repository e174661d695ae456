package org.consentry.flow.lifecycle.retained;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Object kept = getLastNonConfigurationInstance();
        if (kept != null) {
            Log.i("flow", (String) kept);
        }
    }

    @Override
    public Object onRetainNonConfigurationInstance() {
        String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        setTitle(id);
        return id;
    }
}
