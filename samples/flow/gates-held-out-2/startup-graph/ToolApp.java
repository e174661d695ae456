package org.consentry.flow.gatesheldout2.startupgraph;

import android.app.Application;

public class ToolApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        Runner runner = Runner.shared().add(new LogTask()).add(new DeviceTask());
        if (getSharedPreferences("tool", MODE_PRIVATE).getBoolean("privacy", false)) {
            runner.done("privacy");
        }
        runner.proceed();
    }
}
