package org.consentry.flow.lifecycle.windowfocus;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String id = "none";

    @Override
    public void onWindowFocusChanged(boolean has) {
        super.onWindowFocusChanged(has);
        if (has) {
            id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        }
    }

    @Override
    protected void onUserLeaveHint() {
        super.onUserLeaveHint();
        prepare();
        Log.i("flow", id);
    }

    private void prepare() {
        Log.d("flow", "leaves");
    }
}
