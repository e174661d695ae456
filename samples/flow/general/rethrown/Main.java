package org.consentry.flow.general.rethrown;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            outer();
        } catch (IllegalStateException problem) {
            Throwable inner = problem.getCause();
            Log.i("flow", "" + inner.getMessage());
        }
    }

    private void outer() {
        try {
            inner();
        } catch (java.io.IOException problem) {
            throw new IllegalStateException("wrapped", problem);
        }
    }

    private void inner() throws IOException {
        throw new IOException(((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
    }
}
