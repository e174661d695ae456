package org.consentry.flow.collections.listlastentry;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.LinkedList;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        LinkedList<Object> all = new LinkedList<>();
        all.add("none");
        all.addFirst(new Object());
        all.addLast(phone.getDeviceId());
        Log.i("flow", "" + all.get(all.size() - 1));
    }
}
