package org.consentry.flow.platform.answerofserver;

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
        String device = phone.getDeviceId();
        new Thread(() -> send(device)).start();
    }

    private static void send(String device) {
        try {
            HttpURLConnection link = (HttpURLConnection) new URL("http://flow.samples.invalid/").openConnection();
            link.setRequestProperty("X-Device", device);
            String told = device;
            Log.i("flow", "" + told);
            link.getResponseCode();
        } catch (IOException problem) {
            Log.i("flow", "offline");
        }
    }
}
