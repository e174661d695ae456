package org.consentry.flow.lifecycle.startedinbaseclass;

import android.app.Activity;
import android.content.Intent;
import android.telephony.TelephonyManager;

public class Base extends Activity {
    @Override
    public void startActivity(Intent intent) {
        intent.putExtra("id", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
        super.startActivity(intent);
    }
}
