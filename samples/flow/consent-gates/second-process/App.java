package org.consentry.flow.consentgates.secondprocess;

import android.app.ActivityManager;
import android.app.Application;
import android.content.Intent;
import android.os.Process;
import android.util.Log;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        boolean main = getPackageName().equals(process());
        boolean agreed = getSharedPreferences("privacy", MODE_PRIVATE).getBoolean("agreed", false);
        if (main) {
            startService(new Intent(this, Remote.class));
        }
        Log.d("App", "agreed " + agreed);
    }

    private String process() {
        int own = Process.myPid();
        ActivityManager manager = (ActivityManager) getSystemService(ACTIVITY_SERVICE);
        for (ActivityManager.RunningAppProcessInfo info : manager.getRunningAppProcesses()) {
            if (info.pid == own) {
                return info.processName;
            }
        }
        return "";
    }
}
