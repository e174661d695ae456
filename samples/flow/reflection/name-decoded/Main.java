package org.consentry.flow.reflection.namedecoded;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;

public class Main extends Activity {
    private static final int[] NAME = {117, 102, 109, 109};

    public void tell(String text) {
        Log.i("flow", text);
    }

    public void skip(String text) {
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        char[] letters = new char[NAME.length];
        for (int place = 0; place < NAME.length; place++) {
            letters[place] = (char) (NAME[place] - 1);
        }
        try {
            Method method = getClass().getMethod(new String(letters), String.class);
            method.invoke(this, phone.getDeviceId());
        } catch (ReflectiveOperationException problem) {
            finish();
        }
    }
}
