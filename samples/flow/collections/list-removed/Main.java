package org.consentry.flow.collections.listremoved;

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
        LinkedList<String> list = new LinkedList<>();
        list.add(phone.getDeviceId());
        list.add("b");
        list.remove(0);
        Log.i("flow", list.getFirst());
    }
}
