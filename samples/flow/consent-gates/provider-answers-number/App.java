package org.consentry.flow.consentgates.provideranswersnumber;

import android.app.Application;
import android.provider.Settings;
import android.util.Log;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        if (new Answers(this).may()) {
            start();
        }
    }

    void start() {
        Log.i("App", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
