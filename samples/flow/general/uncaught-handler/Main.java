package org.consentry.flow.general.uncaughthandler;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> Log.i("flow", problem.getMessage() + ""));
        throw new IllegalStateException(phone.getDeviceId());
    }
}
