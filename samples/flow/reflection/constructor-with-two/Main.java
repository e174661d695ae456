package org.consentry.flow.reflection.constructorwithtwo;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Box box = (Box) Box.class.getDeclaredConstructor(String.class).newInstance(phone.getDeviceId());
            Log.i("flow", box.text);
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    static class Box {
        final String text;

        Box(String given) {
            text = given;
        }

        Box(Object given) {
            text = "none";
        }
    }
}
