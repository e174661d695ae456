package org.consentry.flow.gatesheldout5.qrscanner;

import android.content.Context;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public final class Analytics {
    private static volatile Analytics instance;

    private final Context context;
    private final EventSender sender = new EventSender();
    private final Executor executor = Executors.newSingleThreadExecutor();
    private boolean enabled;
    private String deviceId;

    private Analytics(Context context) {
        this.context = context;
        this.enabled = new ConsentPrefs(context).isAnalyticsAllowed();
        this.deviceId = null;
    }

    public static Analytics get(Context context) {
        Analytics result = instance;
        if (result == null) {
            synchronized (Analytics.class) {
                result = instance;
                if (result == null) {
                    instance = result = new Analytics(context.getApplicationContext());
                }
            }
        }
        return result;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public void track(String event) {
        if (!enabled) {
            return;
        }
        if (deviceId == null) {
            deviceId = DeviceIds.read(context);
        }
        final String id = deviceId;
        executor.execute(() -> sender.send(event, id));
    }
}
