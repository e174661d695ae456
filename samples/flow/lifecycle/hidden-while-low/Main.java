package org.consentry.flow.lifecycle.hiddenwhilelow;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private String id = "none";

    @Override
    protected void onPause() {
        super.onPause();
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    @Override
    protected void onStop() {
        super.onStop();
        Log.d("flow", "stopped");
    }

    @Override
    public void onTrimMemory(int level) {
        super.onTrimMemory(level);
        if (level >= TRIM_MEMORY_UI_HIDDEN) {
            Log.i("flow", id);
        }
    }

    @Override
    protected void onRestart() {
        super.onRestart();
        id = "none";
    }

    @Override
    protected void onResume() {
        super.onResume();
        id = "none";
    }
}
