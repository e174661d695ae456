package org.consentry.flow.gatesheldout5.readingclub;

import android.app.Application;

public class ClubApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        Audience audience = new Audience(this);
        Bus.get().on(Topics.BOOK_OPENED, audience::bookOpened);
        if (new Choices(this).agreedToMeasurement()) {
            audience.start();
        } else {
            Bus.get().on(Topics.CONSENT_CLOSED, audience::start);
        }
    }
}
