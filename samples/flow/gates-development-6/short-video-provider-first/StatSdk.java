package org.consentry.flow.gatesdevelopment6.shortvideoproviderfirst;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;

public class StatSdk {
    private static boolean started;

    public static synchronized void start(Context context) {
        if (started) {
            return;
        }
        started = true;
        String id = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        Log.i("StatSdk", "launch " + id);
    }
}
