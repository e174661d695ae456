package org.consentry.flow.collections.removedbyvalue;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.List;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        String name = "none";
        List<String> list = new ArrayList<>();
        list.add(name);
        list.add(phone.getDeviceId());
        String gone = name;
        list.remove(gone);
        Log.i("flow", list.get(0));
    }
}
