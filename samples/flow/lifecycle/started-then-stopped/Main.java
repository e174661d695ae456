package org.consentry.flow.lifecycle.startedthenstopped;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String id = "none";

    @Override
    protected void onStart() {
        super.onStart();
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        if (getIntent().hasExtra("close")) {
            finish();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        id = "none";
    }

    @Override
    protected void onStop() {
        super.onStop();
        prepare();
        Log.i("flow", id);
    }

    private void prepare() {
        Log.d("flow", "stopped");
    }
}
