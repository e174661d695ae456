package org.consentry.flow.gatesheldout2.pendingqueue.record;

import android.content.Context;
import android.net.wifi.WifiManager;
import android.util.Log;
import java.util.ArrayDeque;

public final class Recorder {
    private static final int LIMIT = 30;
    private static Recorder instance;
    private final Context context;
    private final ArrayDeque<String> pending = new ArrayDeque<>();
    private boolean started;

    private Recorder(Context context) {
        this.context = context.getApplicationContext();
    }

    static void install(Context context) {
        instance = new Recorder(context);
    }

    public static Recorder get() {
        return instance;
    }

    public synchronized void start() {
        started = true;
        flush();
    }

    public synchronized void event(String name) {
        pending.addLast(name);
        if (started) {
            flush();
            return;
        }
        if (pending.size() > LIMIT) flush();
    }

    private void flush() {
        WifiManager wifi = (WifiManager) context.getSystemService(Context.WIFI_SERVICE);
        String mac = wifi.getConnectionInfo().getMacAddress();
        while (!pending.isEmpty()) {
            Log.v("recorder", pending.pollFirst() + "@" + mac);
        }
    }
}
