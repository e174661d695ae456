package org.consentry.flow.components.preferences;

import android.app.Activity;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        SharedPreferences store = getSharedPreferences("ids", MODE_PRIVATE);
        store.edit().putString("device", phone.getDeviceId()).putString("model", "none").apply();
        startActivity(new Intent(this, Second.class));
    }
}
