package org.consentry.flow.collections.uriquery;

import android.app.Activity;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Uri address = Uri.parse("app://flow/?model=none").buildUpon().appendQueryParameter("device", phone.getDeviceId()).build();
        Log.i("flow", "" + address.getQueryParameter("device"));
    }
}
