package org.consentry.flow.fields.twofields;

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
        User user = new User();
        user.id = phone.getDeviceId();
        user.name = "none";
        Log.i("flow", user.id);
    }
}
