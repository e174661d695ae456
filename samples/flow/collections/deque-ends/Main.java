package org.consentry.flow.collections.dequeends;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayDeque;
import java.util.Deque;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Deque<String> values = new ArrayDeque<>();
        values.addLast("none");
        values.addFirst(phone.getDeviceId());
        Log.i("flow", "" + values.peekFirst());
    }
}
