package org.consentry.flow.fields.arrayinfield;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Holder one = new Holder(new String[] {"none"});
        Holder other = new Holder(one.values);
        one.values[0] = phone.getDeviceId();
        Log.i("flow", other.values[0]);
    }

    static class Holder {
        final String[] values;

        Holder(String[] given) {
            values = given;
        }
    }
}
