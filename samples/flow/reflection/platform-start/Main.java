package org.consentry.flow.reflection.platformstart;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Intent intent = new Intent("android.intent.action.SEND");
            intent.putExtra("android.intent.extra.TEXT", phone.getDeviceId());
            Method start = getClass().getMethod("startActivity", Intent.class);
            start.invoke(this, intent);
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
