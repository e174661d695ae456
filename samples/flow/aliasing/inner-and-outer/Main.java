package org.consentry.flow.aliasing.innerandouter;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Outer one = new Outer();
        Outer other = new Outer();
        Outer.Inner inner = one.new Inner();
        inner.fill(phone.getDeviceId());
        Log.i("flow", one.text);
    }

    static class Outer {
        String text = "none";

        class Inner {
            void fill(String given) {
                text = given;
            }
        }
    }
}
