package org.consentry.flow.gatesheldout6.dictationnotes;

import android.app.Application;

public class NotesApplication extends Application {

    private Startup startup;
    private ConsentFile consent;

    @Override
    public void onCreate() {
        super.onCreate();
        consent = new ConsentFile(getFilesDir());
        startup = new Startup(this);
        startup.run(Startup.LANGUAGES);
        if (consent.state() == ConsentFile.ALLOWED) {
            startup.run(Startup.OWNER);
        }
    }

    Startup startup() {
        return startup;
    }

    ConsentFile consent() {
        return consent;
    }
}
