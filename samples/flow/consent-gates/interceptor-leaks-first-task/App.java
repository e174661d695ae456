package org.consentry.flow.consentgates.interceptorleaksfirsttask;

import android.app.Application;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        Consent.whenGiven(this, new Phone());
    }
}
