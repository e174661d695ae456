package org.consentry.flow.components.explicitintent;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Intent intent = new Intent(this, Second.class);
        intent.putExtra("device", phone.getDeviceId());
        intent.putExtra("model", "none");
        startActivity(intent);
    }
}
