package org.consentry.flow.reflection.nosuchmethod;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    public void show(String text) {
        setTitle(text);
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        try {
            Main.class.getMethod("show", Integer.class).invoke(this, "none");
        } catch (NoSuchMethodException missing) {
            Log.i("flow", id);
        } catch (ReflectiveOperationException problem) {
            finish();
        }
    }
}
