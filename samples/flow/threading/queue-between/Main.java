package org.consentry.flow.threading.queuebetween;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Main extends Activity {
    private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> unused = new LinkedBlockingQueue<>();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        new Thread(this::take).start();
        String id = phone.getDeviceId();
        new Thread(() -> queue.offer(id)).start();
    }

    private void take() {
        try {
            Log.i("flow", queue.take());
        } catch (InterruptedException ended) {
            unused.clear();
        }
    }
}
