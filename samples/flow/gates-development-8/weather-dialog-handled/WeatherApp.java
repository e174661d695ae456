package org.consentry.flow.gatesdevelopment8.weatherdialoghandled;

import android.app.Application;

public class WeatherApp extends Application {
    private ErrorReporter errorReporter;

    @Override
    public void onCreate() {
        super.onCreate();
        Thread.setDefaultUncaughtExceptionHandler(new QuietCrashHandler(Thread.getDefaultUncaughtExceptionHandler()));
        if (PrivacyPrefs.isHandled(this)) {
            initErrorReporter();
        }
    }

    public void initErrorReporter() {
        if (errorReporter == null) {
            errorReporter = new ErrorReporter(DeviceIds.androidId(this));
            errorReporter.sendPending(getFilesDir());
        }
    }
}
