package org.consentry.flow.gatesheldout11.officeprinter;

import android.app.Application;

public class PrintApp extends Application {
    private PrintSettings settings;
    private FloorWatcher floors;

    @Override
    public void onCreate() {
        super.onCreate();
        settings = new PrintSettings(this);
        floors = new FloorWatcher(this);
        registerActivityLifecycleCallbacks(floors);
    }

    public PrintSettings settings() {
        return settings;
    }

    public FloorWatcher floors() {
        return floors;
    }
}
