package org.consentry.flow.general.deepclone;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Holder one = new Holder();
        Holder other = one.clone();
        one.box.text = phone.getDeviceId();
        Log.i("flow", other.box.text);
    }

    static class Box {
        String text = "none";
    }

    static class Holder implements Cloneable {
        Box box = new Box();

        @Override
        public Holder clone() {
            try {
                Holder copy = (Holder) super.clone();
                copy.box = new Box();
                return copy;
            } catch (CloneNotSupportedException never) {
                throw new AssertionError(never);
            }
        }
    }
}
