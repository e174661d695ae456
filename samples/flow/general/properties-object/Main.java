package org.consentry.flow.general.propertiesobject;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Properties;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Properties values = new Properties();
        values.setProperty("device", phone.getDeviceId());
        values.setProperty("model", "none");
        Log.i("flow", values.getProperty("device"));
    }
}
