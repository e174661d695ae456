package org.consentry.flow.gatesdevelopment6.flashlightnooptracker;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;

class DeviceTracker implements Tracker {
    private final String device;

    DeviceTracker(Context context) {
        device = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }

    @Override
    public void event(String name) {
        Log.i("Tracker", Config.CHANNEL + " " + device + " " + name);
    }
}
