package org.consentry.flow.gatesdevelopment5.readerstartuptasks;

import android.app.Application;

public class ReaderApp extends Application {
    static final String SP = "reader";
    static final String PRIVACY = "privacy_agreed";

    @Override
    public void onCreate() {
        super.onCreate();
        Starter.get()
                .add(new FontTask())
                .add(new DeviceIdTask())
                .add(new BookSyncTask())
                .runImmediate(this);
        if (getSharedPreferences(SP, MODE_PRIVATE).getBoolean(PRIVACY, false)) {
            Starter.get().runAfterPrivacy(this);
        }
    }
}
