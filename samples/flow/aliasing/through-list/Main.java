package org.consentry.flow.aliasing.throughlist;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.List;

public class Main extends Activity {
    static class Box {
        String value = "";
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Box box = new Box();
        List<Box> boxes = new ArrayList<>();
        boxes.add(box);
        boxes.get(0).value = phone.getDeviceId();
        Log.i("flow", box.value);
    }
}
