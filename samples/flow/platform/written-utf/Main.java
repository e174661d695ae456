package org.consentry.flow.platform.writtenutf;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
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
            java.io.DataOutputStream out = new java.io.DataOutputStream(socket.getOutputStream());
            out.writeInt(1);
            out.writeUTF(id);
            out.flush();
        } catch (IOException problem) {
            Log.w("flow", "offline");
        }
    }
}
