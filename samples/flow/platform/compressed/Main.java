package org.consentry.flow.platform.compressed;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.zip.GZIPOutputStream;

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
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            GZIPOutputStream zip = new GZIPOutputStream(bytes);
            zip.write(id.getBytes("UTF-8"));
            zip.close();
            HttpURLConnection link = (HttpURLConnection) new URL("http://flow.samples.invalid/").openConnection();
            link.setDoOutput(true);
            link.getOutputStream().write(bytes.toByteArray());
            link.getResponseCode();
        } catch (IOException problem) {
            Log.w("flow", "offline");
        }
    }
}
