package org.consentry.flow.platform.socketline;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.Socket;

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
        try (Socket socket = new Socket("flow.samples.invalid", 99)) {
            PrintWriter out = new PrintWriter(socket.getOutputStream(), true);
            out.printf("%s%n", id);
        } catch (IOException problem) {
            Log.w("flow", "offline");
        }
    }
}
