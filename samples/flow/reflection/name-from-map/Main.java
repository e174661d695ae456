package org.consentry.flow.reflection.namefrommap;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.HashMap;
import java.util.Map;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Map<String, String> names = new HashMap<>();
        names.put("a", "pass");
        names.put("b", "drop");
        try {
            Log.i("flow", "" + Main.class.getMethod(names.get("a"), String.class).invoke(this, phone.getDeviceId()));
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    public String pass(String text) {
        return text;
    }

    public String drop(String text) {
        return "none";
    }
}
