package org.consentry.flow.general.whichclass;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class First {
    }

    static class Second {
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Object object = new First();
        if (object.getClass() == First.class) {
            Log.i("flow", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
        }
    }
}
