package com.sensorsdata.analytics.android.sdk;

import android.content.Context;
import android.provider.Settings;

/** Stand-in: the calls an app makes. */
public class SensorsDataAPI {
    private static SensorsDataAPI instance;
    private final Context context;
    private final SAConfigOptions options;

    private SensorsDataAPI(Context context, SAConfigOptions options) {
        this.context = context;
        this.options = options;
    }

    public static void startWithConfigOptions(Context context, SAConfigOptions options) {
        instance = new SensorsDataAPI(context, options);
        instance.begin();
    }

    public static SensorsDataAPI sharedInstance() {
        return instance;
    }

    public void enableDataCollect() {
        options.collect = true;
        begin();
    }

    private void begin() {
        if (options.collect) {
            Wire.send("sensors.invalid", identify());
        }
    }

    private String identify() {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }
}
