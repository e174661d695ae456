package org.consentry.flow.general.clone;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Record implements Cloneable {
        String value = "";

        Record copy() {
            try {
                return (Record) clone();
            } catch (Exception error) {
                throw new AssertionError(error);
            }
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Record record = new Record();
        record.value = phone.getDeviceId();
        Record copy = record.copy();
        record.value = "none";
        Log.i("flow", copy.value);
    }
}
