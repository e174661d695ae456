package org.consentry.flow.strongupdates.clearedbymethod;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Record {
        String value = "";

        void clear(String value) {
            this.value = value;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Record record = new Record();
        record.value = phone.getDeviceId();
        record.clear("none");
        Log.i("flow", record.value);
    }
}
