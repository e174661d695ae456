package org.consentry.flow.gatesheldout4.shortvideo;

import android.content.Context;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;
import android.os.Handler;
import android.os.HandlerThread;
import android.util.Log;

final class StatSdk {
    private static final String TAG = "StatSdk";

    private static StatSdk instance;

    private final Context context;
    private final String appKey;
    private final Handler handler;
    private String device = "";

    private StatSdk(Context context, String appKey) {
        this.context = context;
        this.appKey = appKey;
        HandlerThread thread = new HandlerThread("stat");
        thread.start();
        handler = new Handler(thread.getLooper());
    }

    static synchronized void init(Context context, String appKey) {
        if (instance == null) {
            instance = new StatSdk(context.getApplicationContext(), appKey);
            instance.handler.post(instance::collect);
        }
    }

    static void event(String name) {
        if (instance != null) {
            instance.handler.post(() -> instance.write(name));
        }
    }

    private void collect() {
        WifiManager wifi = (WifiManager) context.getSystemService(Context.WIFI_SERVICE);
        WifiInfo info = wifi.getConnectionInfo();
        if (info != null) {
            device = info.getMacAddress();
        }
        write("start");
    }

    private void write(String name) {
        Log.i(TAG, appKey + " " + device + " " + name);
    }
}
