package org.consentry.flow.platform.urlofparts;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);

        new Thread(() -> send(id)).start();
    }

    private static void send(String id) {
        try {
            URL address = new URL("http", "flow.samples.invalid", 80, "/" + id);
            ((HttpURLConnection) address.openConnection()).getResponseCode();
        } catch (IOException problem) {
            Log.w("flow", "offline");
        }
    }
}
