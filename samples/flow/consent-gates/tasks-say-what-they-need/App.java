package org.consentry.flow.consentgates.taskssaywhattheyneed;

import android.app.Application;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        Tasks.run(this, getSharedPreferences("app", MODE_PRIVATE).getBoolean("agreed", false));
    }
}
