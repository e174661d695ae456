package org.consentry.flow.threading.handlermessage;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.Message;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Handler handler = new Handler(Looper.getMainLooper()) {
            @Override
            public void handleMessage(Message message) {
                Log.i("flow", "" + message.obj);
            }
        };
        Message message = handler.obtainMessage(1);
        message.obj = phone.getDeviceId();
        handler.sendMessageDelayed(message, 100);
    }
}
