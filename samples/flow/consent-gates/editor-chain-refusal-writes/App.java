package org.consentry.flow.consentgates.editorchainrefusalwrites;

import android.app.Application;
import android.provider.Settings;

public class App extends Application {
    static final String KEY = "KEY_PRIVACY";

    @Override
    public void onCreate() {
        super.onCreate();
        if (!getSharedPreferences("sp", MODE_PRIVATE).getBoolean(KEY, false)) {
            return;
        }
        send();
    }

    void send() {
        Api.post("id", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
