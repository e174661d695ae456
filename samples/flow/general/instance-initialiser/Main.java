package org.consentry.flow.general.instanceinitialiser;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static String id = "";

    static class Record {
        final String value;

        {
            value = id;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        id = "";
        Record early = new Record();
        id = phone.getDeviceId();
        Record late = new Record();
        Log.i("flow", late.value);
        setTitle(early.value);
    }
}
