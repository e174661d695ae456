package org.consentry.flow.threading.looperthread;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.Message;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.concurrent.CountDownLatch;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Desk desk = new Desk();
        desk.start();
        try {
            desk.ready.await();
        } catch (InterruptedException stopped) {
            return;
        }
        desk.handler.obtainMessage(3, phone.getDeviceId()).sendToTarget();
    }

    static class Desk extends Thread {
        final CountDownLatch ready = new CountDownLatch(1);
        volatile Handler handler;

        @Override
        public void run() {
            Looper.prepare();
            handler = new Handler() {
                @Override
                public void handleMessage(Message message) {
                    Log.i("flow", "" + message.obj);
                }
            };
            ready.countDown();
            Looper.loop();
        }
    }
}
