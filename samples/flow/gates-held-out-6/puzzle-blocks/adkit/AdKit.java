package org.consentry.flow.gatesheldout6.puzzleblocks.adkit;

import android.content.Context;
import android.os.AsyncTask;

public final class AdKit {

    private static AdKit instance;

    private final Context context;
    private final AdKitConfig config;

    private AdKit(Context context, AdKitConfig config) {
        this.context = context;
        this.config = config;
    }

    public static synchronized void init(Context context, AdKitConfig config) {
        instance = new AdKit(context.getApplicationContext(), config);
    }

    public static void loadSplash(AdListener listener) {
        if (instance == null) {
            listener.onFailed("not initialised");
            return;
        }
        String url = new AdUrl(instance.config).device(instance.device()).slot("splash").toString();
        new AdLoadTask(listener).executeOnExecutor(AsyncTask.THREAD_POOL_EXECUTOR, url);
    }

    private DeviceInfo device() {
        return config.isDeviceInfoAllowed() ? DeviceInfo.read(context) : DeviceInfo.EMPTY;
    }
}
