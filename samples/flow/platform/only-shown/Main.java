package org.consentry.flow.platform.onlyshown;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        TextView label = new TextView(this);
        label.setText(phone.getDeviceId());
        setContentView(label);
        Log.i("flow", "label " + label.getId());
    }
}
