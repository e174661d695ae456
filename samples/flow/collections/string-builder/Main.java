package org.consentry.flow.collections.stringbuilder;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        StringBuilder text = new StringBuilder("id=");
        text.append(phone.getDeviceId()).append(';').append(1);
        text.setLength(text.length());
        Log.i("flow", text.toString());
    }
}
