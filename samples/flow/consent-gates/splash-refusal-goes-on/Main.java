package org.consentry.flow.consentgates.splashrefusalgoeson;

import android.app.Activity;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onResume() {
        super.onResume();
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Api.post("imei", phone.getDeviceId());
    }
}
