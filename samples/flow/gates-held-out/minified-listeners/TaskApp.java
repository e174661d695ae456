package org.consentry.flow.gatesheldout.minifiedlisteners;

import android.app.Application;

public class TaskApp extends Application {
    final TaskList list = new TaskList();

    @Override
    public void onCreate() {
        super.onCreate();
        list.start(this);
    }
}
