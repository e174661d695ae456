package org.consentry.flow.gatesdevelopment3.pushinownprocess;

import android.app.Application;
import android.telephony.CellLocation;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;

public class ChatApplication extends Application {
    private static final String TAG = "ChatApplication";

    @Override
    public void onCreate() {
        super.onCreate();
        String process = currentProcess();
        if (process.endsWith(":push")) {
            registerPush();
        }
    }

    private void registerPush() {
        TelephonyManager tm = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        CellLocation cell = tm.getCellLocation();
        Log.d(TAG, "nearest push gateway for " + cell);
    }

    private static String currentProcess() {
        try (BufferedReader reader = new BufferedReader(new FileReader("/proc/self/cmdline"))) {
            String line = reader.readLine();
            return line == null ? "" : line.trim();
        } catch (IOException e) {
            Log.w(TAG, e);
            return "";
        }
    }
}
