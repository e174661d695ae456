package org.consentry.flow.aliasing.swapped;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Halves halves = new Halves();
        halves.first = phone.getDeviceId();
        swap(halves);
        again(halves);
        Log.i("flow", "" + halves.second);
    }

    private static void swap(Halves halves) {
        String kept = halves.first;
        halves.first = halves.second;
        halves.second = kept;
    }

    private static void again(Halves halves) {
        Log.d("flow", "swapped");
    }

    static class Halves {
        String first = "one";
        String second = "two";
    }
}
