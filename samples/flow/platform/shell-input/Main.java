package org.consentry.flow.platform.shellinput;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);

        try {
            OutputStream in = Runtime.getRuntime().exec("sh").getOutputStream();
            in.write(("echo " + id + "\n").getBytes());
            in.close();
        } catch (IOException problem) {
            Log.w("flow", "missing");
        }
    }
}
