package org.consentry.flow.components.resultthroughfragment;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Intent answer = new Intent().putExtra("device", phone.getDeviceId());
        setResult(RESULT_OK, answer);
        finish();
    }
}
