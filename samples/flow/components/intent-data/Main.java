package org.consentry.flow.components.intentdata;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        startActivity(new Intent(this, Second.class).setData(Uri.fromParts("device", phone.getDeviceId(), null)));
    }
}
