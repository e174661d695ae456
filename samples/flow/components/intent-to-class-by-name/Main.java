package org.consentry.flow.components.intenttoclassbyname;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Intent intent = new Intent();
        intent.setClassName(this, getPackageName() + ".Second");
        intent.putExtra("device", phone.getDeviceId());
        startActivity(intent);
    }
}
