package org.consentry.flow.gatesdevelopment5.fitnesseventbus;

import android.app.Application;

public class FitApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        EventBus.getDefault().register(PrivacyEvent.class, new StrapModule());
        if (Answers.agreed(this)) {
            EventBus.getDefault().post(new PrivacyEvent(true));
        }
    }
}
