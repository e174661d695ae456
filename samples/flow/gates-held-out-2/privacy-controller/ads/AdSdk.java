package org.consentry.flow.gatesheldout2.privacycontroller.ads;

import android.content.Context;
import android.os.Handler;
import android.os.HandlerThread;
import android.telephony.TelephonyManager;
import android.util.Log;

public final class AdSdk {
    private static AdSdk sdk;
    private final Context context;
    private final AdConfig config;
    private final Handler handler;

    private AdSdk(Context context, AdConfig config) {
        this.context = context;
        this.config = config;
        HandlerThread thread = new HandlerThread("ads");
        thread.start();
        handler = new Handler(thread.getLooper());
    }

    public static synchronized void init(Context context, AdConfig config) {
        if (sdk == null) {
            sdk = new AdSdk(context.getApplicationContext(), config);
        }
        sdk.requestConfig();
    }

    public static void loadBanner() {
        sdk.requestConfig();
    }

    private void requestConfig() {
        handler.post(() -> {
            StringBuilder query = new StringBuilder(config.appId);
            if (config.controller.isCanUsePhoneState()) {
                query.append("&im=").append(imei());
            }
            if (config.controller.canReadInstalledApps()) {
                query.append("&ap=").append(context.getPackageManager().getInstalledApplications(0).size());
            }
            Log.d("ads", query.toString());
        });
    }

    private String imei() {
        return ((TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE)).getDeviceId();
    }
}
