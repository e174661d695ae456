package org.consentry.flow.collections.format;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Locale;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String text = String.format(Locale.ROOT, "%2$s", "none", phone.getDeviceId());
        Log.i("flow", text);
    }
}
