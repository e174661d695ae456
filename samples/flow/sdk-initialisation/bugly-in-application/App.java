package org.consentry.flow.sdkinitialisation.buglyinapplication;

import android.app.Application;
import android.content.pm.ApplicationInfo;
import com.tencent.bugly.crashreport.CrashReport;

public class App extends Application {
    private static App instance;

    static App get() {
        return instance;
    }

    @Override
    public void onCreate() {
        super.onCreate();
        instance = this;
        boolean debug = (getApplicationInfo().flags & ApplicationInfo.FLAG_DEBUGGABLE) != 0;
        boolean report = !debug;
        if (report) {
            crashes();
        }
    }

    boolean agreed() {
        return getSharedPreferences("app", MODE_PRIVATE).getBoolean("privacy", false);
    }

    void crashes() {
        CrashReport.initCrashReport(this, "1234567890", false);
    }
}
//import com.tencent.bugly.crashreport.CrashReport
