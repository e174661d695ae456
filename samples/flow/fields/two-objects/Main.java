package org.consentry.flow.fields.twoobjects;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class User {
        String id = "";
        String name = "";
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        User filled = new User();
        User empty = new User();
        filled.id = phone.getDeviceId();
        empty.id = "none";
        Log.i("flow", filled.id);
    }
}
