package org.consentry.flow.components.resultofownintent;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Intent intent = new Intent(this, Second.class);
        intent.putExtra("device", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
        startActivityForResult(intent, 7);
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        super.onActivityResult(request, result, data);
        if (data != null) {
            Log.i("flow", "" + data.getStringExtra("device"));
        }
    }
}
