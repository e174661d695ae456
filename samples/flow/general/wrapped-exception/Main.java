package org.consentry.flow.general.wrappedexception;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            fail(phone.getDeviceId());
        } catch (RuntimeException problem) {
            Log.i("flow", "" + problem.getCause().getMessage());
        }
    }

    private static void fail(String id) {
        try {
            throw new IOException(id);
        } catch (IOException problem) {
            throw new IllegalStateException("failed", problem);
        }
    }
}
