package org.consentry.flow.gatesdevelopment8.settingsfileguest;

import android.app.Application;

public class RadioApp extends Application {
    private SettingsFile file;
    private Settings settings;

    @Override
    public void onCreate() {
        super.onCreate();
        file = new SettingsFile(this);
        settings = file.load();
        if (settings.getConsent() == Consent.GRANTED) {
            startReports();
        }
    }

    public Settings getSettings() {
        return settings;
    }

    public void saveSettings() {
        file.save(settings);
    }

    public void startReports() {
        UsageReports.start(this);
    }
}
