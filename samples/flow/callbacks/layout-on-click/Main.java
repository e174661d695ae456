package org.consentry.flow.callbacks.layoutonclick;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.View;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
    }

    public void share(View view) {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Log.i("flow", phone.getDeviceId());
    }

    public void close(View view) {
        finish();
    }
}
