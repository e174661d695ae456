package org.consentry.flow.general.staticinitialiser;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private static Context context;

    static class Device {
        static final String ID;

        static {
            TelephonyManager phone = (TelephonyManager) context.getSystemService(TELEPHONY_SERVICE);
            ID = phone.getDeviceId();
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        context = this;
        Log.i("flow", Device.ID);
    }
}
