package org.consentry.flow.components.bundleinintent;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Bundle inner = new Bundle();
        inner.putString("device", phone.getDeviceId());
        inner.putString("model", "none");
        startActivity(new Intent(this, Second.class).putExtra("data", inner));
    }
}
