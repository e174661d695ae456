package org.consentry.flow.consentgates.profilewithacodec;

import android.app.Application;
import android.provider.Settings;
import android.util.Log;

public class ReaderApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        if (ProfileStore.get(this).policyAccepted) {
            count();
        }
    }

    void count() {
        Log.i("Reader", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
