package org.consentry.flow.collections.builderemptied;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        StringBuilder text = new StringBuilder();
        text.append("id ").append(phone.getDeviceId());
        text.setLength(text.length());
        text.append("end");
        Log.i("flow", text.toString());
    }
}
