package org.consentry.flow.reflection.platformintent;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Constructor;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Constructor<?> constructor = Class.forName("android.content.Intent").getConstructor(String.class);
            Intent intent = (Intent) constructor.newInstance("android.intent.action.SEND");
            String text = phone.getDeviceId();
            intent.putExtra("android.intent.extra.TEXT", text);
            startActivity(intent);
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
