package org.consentry.flow.strongupdates.arrayfilled;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Arrays;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        String[] texts = new String[3];
        texts[2] = phone.getDeviceId();
        Arrays.fill(texts, 0, 2, "none");
        Log.i("flow", texts[2]);
    }
}
