package org.consentry.flow.general.handlerofhelper;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String note = "";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            setResult(room());
        } catch (NumberFormatException wrong) {
            Log.i("flow", note);
        }
    }

    private int room() {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        note = phone.getDeviceId();
        String wanted = getIntent().getStringExtra("room");
        if (wanted == null) {
            wanted = "first";
        }
        return Integer.parseInt(wanted);
    }
}
