package org.consentry.flow.platform.publicfield;

import android.app.Activity;
import android.graphics.PointF;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        PointF point = new PointF();
        point.x = Float.parseFloat(phone.getDeviceId());
        point.y = 1f;
        Log.i("flow", "" + point.x);
    }
}
