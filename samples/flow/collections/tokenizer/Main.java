package org.consentry.flow.collections.tokenizer;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.StringTokenizer;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        StringTokenizer tokens = new StringTokenizer("device " + phone.getDeviceId());
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            Log.i("flow", "" + token);
        }
    }
}
