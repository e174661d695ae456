package org.consentry.flow.threading.twothreads;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        BlockingQueue<String> other = new LinkedBlockingQueue<>();
        other.add("none");
        new Thread(() -> queue.add(phone.getDeviceId())).start();
        new Thread(() -> {
            try {
                Log.i("flow", queue.take());
            } catch (InterruptedException error) {
                other.clear();
            }
        }).start();
    }
}
