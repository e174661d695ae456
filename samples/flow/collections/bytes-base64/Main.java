package org.consentry.flow.collections.bytesbase64;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Base64;
import android.util.Log;
import java.nio.charset.StandardCharsets;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        byte[] bytes = phone.getDeviceId().getBytes(StandardCharsets.UTF_8);
        byte[] fixed = "none".getBytes(StandardCharsets.UTF_8);
        byte[] chosen = bytes;
        Log.i("flow", Base64.encodeToString(chosen, Base64.DEFAULT) + fixed.length);
    }
}
