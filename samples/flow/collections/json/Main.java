package org.consentry.flow.collections.json;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.json.JSONException;
import org.json.JSONObject;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            JSONObject json = new JSONObject();
            json.put("device", phone.getDeviceId());
            String text = json.toString();
            send(text);
        } catch (JSONException | IOException error) {
            Log.w("flow", "not sent");
        }
    }

    private static void send(String text) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://example.org/collect").openConnection();
        connection.setDoOutput(true);
        OutputStream out = connection.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.close();
        connection.getResponseCode();
    }
}
