package org.consentry.flow.threading.idlehandler;

import android.app.Activity;
import android.os.Bundle;
import android.os.Looper;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity implements android.os.MessageQueue.IdleHandler {
    private String id = "none";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        Looper.myQueue().addIdleHandler(this);
    }

    @Override
    public boolean queueIdle() {
        Log.i("flow", id);
        return false;
    }
}
