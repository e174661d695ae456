package org.consentry.flow.threading.messagenumbers;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.Message;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private final Handler handler = new Handler(Looper.getMainLooper()) {
        @Override
        public void handleMessage(Message message) {
            Log.i("flow", "" + message.arg1);
        }
    };

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        int number = Integer.parseInt(phone.getDeviceId().substring(0, 8));
        Message.obtain(handler, 1, number, 7).sendToTarget();
    }
}
