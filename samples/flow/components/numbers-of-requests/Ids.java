package org.consentry.flow.components.numbersofrequests;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Ids extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        setResult(RESULT_OK, new Intent().putExtra("id", phone.getDeviceId()));
        finish();
    }
}
