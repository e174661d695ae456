package org.consentry.flow.consentgates.minifiedrelease;

import android.app.Application;

public class ReaderApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        if (new Memory(this).open()) {
            Reader.read(this);
        }
    }
}
