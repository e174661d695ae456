package cn.jiguang.internal;

import android.content.Context;
import android.provider.Settings;

/** Registers the device. */
public final class Registration implements Runnable {
    private final Context context;

    public Registration(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        Wire.send("sis.jpush.invalid", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
