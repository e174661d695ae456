package org.consentry.flow.gatesheldout4.mapnavigation;

import android.app.Application;

public class NaviApp extends Application {
    private LocationEngine locationEngine;

    @Override
    public void onCreate() {
        super.onCreate();
        locationEngine = new LocationEngine(this);
        if (new PrivacyStore(this).isAgreed()) {
            // a first fix early makes the map come up at the right place
            locationEngine.start();
        }
    }

    public LocationEngine getLocationEngine() {
        return locationEngine;
    }
}
