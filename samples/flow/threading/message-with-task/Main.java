package org.consentry.flow.threading.messagewithtask;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Message;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Handler handler = new Handler(getMainLooper());
        String id = phone.getDeviceId();
        Message message = Message.obtain(handler, () -> Log.i("flow", id));
        handler.sendMessage(message);
    }
}
