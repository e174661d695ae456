package org.consentry.flow.gatesheldout6.petchat;

import android.util.Log;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** 与推送服务器的长连接 */
class PushConnection implements Closeable {

    private static final String TAG = "PushConnection";

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private Socket socket;

    void open() {
        worker.execute(() -> {
            try {
                if (socket == null) {
                    socket = new Socket("push.petchat.example.invalid", 5223);
                }
            } catch (IOException e) {
                Log.w(TAG, "connect failed: " + e.getMessage());
            }
        });
    }

    void bind(final String alias) {
        open();
        worker.execute(() -> write("BIND " + alias + "\n"));
    }

    private void write(String line) {
        if (socket == null) {
            return;
        }
        try {
            OutputStream out = socket.getOutputStream();
            out.write(line.getBytes("UTF-8"));
            out.flush();
        } catch (IOException e) {
            Log.w(TAG, "write failed: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException ignored) {
        }
    }
}
