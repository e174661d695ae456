package org.consentry.flow.gatesdevelopment8.pushprocess;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

final class PushClient {
    private static final PushClient INSTANCE = new PushClient();

    private boolean connected;

    private PushClient() {
    }

    static PushClient getInstance() {
        return INSTANCE;
    }

    synchronized void connect(Context context) {
        if (connected) {
            return;
        }
        connected = true;
        final String id = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        new Thread(() -> listen(id), "push").start();
    }

    private void listen(String id) {
        try (Socket socket = new Socket("push.example.invalid", 5223)) {
            OutputStream out = socket.getOutputStream();
            out.write(("HELLO " + id + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            while (socket.getInputStream().read() >= 0) {
                Log.v("Push", "message");
            }
        } catch (IOException e) {
            Log.w("Push", "disconnected", e);
        }
    }
}
