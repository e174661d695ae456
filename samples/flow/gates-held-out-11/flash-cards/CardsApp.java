package org.consentry.flow.gatesheldout11.flashcards;

import android.app.Application;
import android.preference.PreferenceManager;

public class CardsApp extends Application {
    private Settings settings;
    private CardSync sync;

    @Override
    public void onCreate() {
        super.onCreate();
        settings = new Settings(getSharedPreferences("settings", MODE_PRIVATE));
        sync = new CardSync(this);
        new Migrations(PreferenceManager.getDefaultSharedPreferences(this), settings).run();
        if (settings.isPolicyAccepted()) {
            sync.start();
        }
    }

    Settings settings() {
        return settings;
    }

    CardSync sync() {
        return sync;
    }
}
