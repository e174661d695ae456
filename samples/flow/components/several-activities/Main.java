package org.consentry.flow.components.severalactivities;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Intent first = new Intent(this, First.class);
        Intent second = new Intent(this, Second.class).putExtra("device", phone.getDeviceId());
        startActivities(new Intent[] {first, second});
    }
}
