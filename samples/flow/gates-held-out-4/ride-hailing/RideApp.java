package org.consentry.flow.gatesheldout4.ridehailing;

import android.app.Application;

public class RideApp extends Application {
    private final EventBus bus = new EventBus();
    private Preferences preferences;

    @Override
    public void onCreate() {
        super.onCreate();
        preferences = new Preferences(this);
        FraudGuard guard = new FraudGuard(this);
        bus.register(guard);
        bus.register(new UsageCounter(preferences));
        if (preferences.isConsentAccepted()) {
            bus.post(new ConsentAccepted());
        }
    }

    public EventBus getBus() {
        return bus;
    }

    public Preferences getPreferences() {
        return preferences;
    }
}
