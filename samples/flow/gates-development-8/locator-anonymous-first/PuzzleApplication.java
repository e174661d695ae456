package org.consentry.flow.gatesdevelopment8.locatoranonymousfirst;

import android.app.Application;

public class PuzzleApplication extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        ConsentStore consent = new ConsentStore(this);
        ServiceLocator.register(ConsentStore.class, consent);
        ServiceLocator.register(ScoreUploader.class, new ScoreUploader());
        ServiceLocator.register(DeviceInfo.class, new AnonymousDeviceInfo());
        if (consent.isGranted()) {
            onConsentGranted();
        }
    }

    public void onConsentGranted() {
        ServiceLocator.register(DeviceInfo.class, new PhoneDeviceInfo(this));
    }
}
