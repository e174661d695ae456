package org.consentry.flow.consentgates.guardcaughtaround;

import android.app.Application;
import android.provider.Settings;
import android.util.Log;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        try {
            Checks.begin(this); statistics();
        } catch (IllegalStateException e) {
            Log.i("App", "later");
        }
    }

    private void statistics() {
        Log.i("App", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
