package org.consentry.flow.reflection.fieldoffield;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        full.text = phone.getDeviceId();
        try {
            Object box = Main.class.getDeclaredField("full").get(this);
            Log.i("flow", "" + box.getClass().getDeclaredField("text").get(box));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    private final Box full = new Box();
    private final Box empty = new Box();

    static class Box {
        String text = "none";
    }
}
