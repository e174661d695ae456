package org.consentry.flow.lifecycle.watchertakenaway;

import android.app.Activity;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onResume() {
        super.onResume();
        ((App) getApplication()).id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }
}
