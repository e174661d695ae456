package org.consentry.flow.aliasing.twoparametersoneobject;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Box {
        String text = "none";
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Box box = new Box();
        Box other = new Box();
        fill(box, box);
        other.text = "end";
    }

    private void fill(Box into, Box from) {
        into.text = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        Log.i("flow", from.text);
    }
}
