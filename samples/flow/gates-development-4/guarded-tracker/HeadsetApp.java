package org.consentry.flow.gatesdevelopment4.guardedtracker;

import android.app.Application;

public class HeadsetApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        Consent consent = new StoredConsent(this);
        Modules.register(Consent.class, consent);
        Modules.register(Tracker.class, new GuardedTracker(new BluetoothTracker(), consent));
    }
}
