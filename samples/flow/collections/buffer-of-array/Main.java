package org.consentry.flow.collections.bufferofarray;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.nio.ByteBuffer;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        byte[] bytes = new byte[15];
        byte[] other = new byte[15];
        ByteBuffer.wrap(bytes).put(phone.getDeviceId().getBytes());
        Log.i("flow", new String(bytes));
    }
}
