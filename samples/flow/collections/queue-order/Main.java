package org.consentry.flow.collections.queueorder;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayDeque;
import java.util.Queue;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Queue<String> queue = new ArrayDeque<>();
        queue.add("a");
        queue.add(phone.getDeviceId());
        String first = queue.poll();
        String second = queue.poll();
        Log.i("flow", second);
        Log.i("size", String.valueOf(first.length()));
    }
}
