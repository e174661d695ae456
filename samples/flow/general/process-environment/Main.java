package org.consentry.flow.general.processenvironment;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        ProcessBuilder program = new ProcessBuilder("env");
        program.environment().put("DEVICE", id);
        try {
            program.start();
        } catch (IOException error) {
            Log.w("flow", "no such program");
        }
    }
}
