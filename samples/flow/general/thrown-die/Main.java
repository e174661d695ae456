package org.consentry.flow.general.throwndie;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Random;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        int face = 1 + new Random().nextInt(20);
        if (face > 19) {
            Log.i("flow", id);
        }
    }
}
