package org.consentry.flow.components.resultchanged;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Intent intent = getIntent();
        intent.putExtra("device", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
        setResult(RESULT_OK, intent);
        finish();
    }
}
