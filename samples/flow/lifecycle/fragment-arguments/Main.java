package org.consentry.flow.lifecycle.fragmentarguments;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Bundle arguments = new Bundle();
        arguments.putString("device", phone.getDeviceId());
        Part part = new Part();
        part.setArguments(arguments);
        getFragmentManager().beginTransaction().replace(android.R.id.content, part).commit();
    }
}
