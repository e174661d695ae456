package org.consentry.flow.components.activityresult;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
         Intent data = new Intent();
         data.putExtra("device", phone.getDeviceId());
         data.putExtra("model", "none");
         setResult(RESULT_OK, data);
         finish();
    }
}
