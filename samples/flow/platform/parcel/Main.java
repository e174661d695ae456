package org.consentry.flow.platform.parcel;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Device device = new Device();
        device.id = phone.getDeviceId();
        startActivity(new Intent(this, Second.class).putExtra("device", device));
    }
}
