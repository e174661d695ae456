package org.consentry.flow.gatesdevelopment5.banktermsversion;

import android.content.Context;
import android.provider.Settings;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class RiskControl {
    private static final RiskControl DEFAULT = new RiskControl();

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private volatile String fingerprint = "";

    static RiskControl getDefault() {
        return DEFAULT;
    }

    void start(Context context) {
        final Context app = context.getApplicationContext();
        worker.execute(new Runnable() {
            @Override
            public void run() {
                fingerprint = deviceFingerprint(app);
            }
        });
    }

    String getFingerprint() {
        return fingerprint;
    }

    private static String deviceFingerprint(Context context) {
        String id = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        return id == null ? "" : Integer.toHexString(id.hashCode());
    }
}
