package org.consentry.flow.components.implicitintentown;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Intent intent = new Intent("org.consentry.flow.SHOW");
        intent.setPackage(getPackageName());
        intent.putExtra("device", phone.getDeviceId());
        if (intent.resolveActivity(getPackageManager()) != null) {
            startActivity(intent);
        }
    }
}
