package org.consentry.flow.aliasing.aliasinarray;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Box mine = new Box();
        Box[] boxes = {new Box(), mine};
        boxes[1].text = phone.getDeviceId();
        Log.i("flow", "" + mine.text);
    }

    static class Box {
        String text = "none";
    }
}
