package org.consentry.flow.collections.byteschanged;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        byte[] bytes = phone.getDeviceId().getBytes();
        byte[] empty = new byte[bytes.length];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] ^= 0x11;
        }
        Log.i("flow", new String(bytes, 0, 8));
    }
}
