package org.consentry.flow.general.switchfallsthrough;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String value = "";
        switch (phone.getPhoneType()) {
            case TelephonyManager.PHONE_TYPE_GSM:
                value = phone.getDeviceId();
                setTitle("gsm");
            case TelephonyManager.PHONE_TYPE_CDMA:
                value = "phone";
                break;
            default:
                value = "none";
        }
        Log.i("flow", value);
    }
}
