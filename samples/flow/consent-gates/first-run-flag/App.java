package org.consentry.flow.consentgates.firstrunflag;

import android.app.Application;
import android.content.SharedPreferences;
import android.provider.Settings;
import android.util.Log;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        SharedPreferences flags = getSharedPreferences("flags", MODE_PRIVATE);
        boolean first = flags.getBoolean("first_run", true);
        boolean agreed = flags.getBoolean("policy", false);
        boolean ready = !first;
        Log.i("App", "first " + first + ", agreed " + agreed);
        if (ready) {
            identify();
        }
    }

    void identify() {
        Api.post("id", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
