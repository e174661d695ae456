package com.mob.commons;

import android.content.Context;
import android.provider.Settings;

/** Collects once. */
public final class Collector implements Runnable {
    private final Context context;

    public Collector(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        Wire.send("api.mob.invalid", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
