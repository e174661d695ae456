package org.consentry.flow.lifecycle.newintent;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);

    }

    @Override
    protected void onPostCreate(Bundle state) {
        super.onPostCreate(state);
        if (getIntent().hasExtra("device")) {
            return;
        }
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Intent again = new Intent(this, Main.class).addFlags(Intent.FLAG_ACTIVITY_SINGLE_TOP);
        startActivity(again.putExtra("device", phone.getDeviceId()));
    }

    @Override
    protected void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        Log.i("flow", "" + intent.getStringExtra("device"));
    }
}
