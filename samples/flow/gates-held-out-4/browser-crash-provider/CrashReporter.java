package org.consentry.flow.gatesheldout4.browsercrashprovider;

import android.content.Context;
import android.os.Process;
import android.provider.Settings;
import android.util.Log;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;

final class CrashReporter implements Thread.UncaughtExceptionHandler {
    private static boolean installed;

    private final File folder;
    private final String installation;
    private final Thread.UncaughtExceptionHandler next;

    private CrashReporter(File folder, String installation, Thread.UncaughtExceptionHandler next) {
        this.folder = folder;
        this.installation = installation;
        this.next = next;
    }

    static synchronized void install(Context context) {
        if (installed) {
            return;
        }
        installed = true;
        String id = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        CrashReporter reporter = new CrashReporter(
                new File(context.getFilesDir(), "crashes"), id, Thread.getDefaultUncaughtExceptionHandler());
        Thread.setDefaultUncaughtExceptionHandler(reporter);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        folder.mkdirs();
        File report = new File(folder, System.currentTimeMillis() + ".txt");
        try (PrintWriter out = new PrintWriter(new FileWriter(report))) {
            out.println(installation);
            out.println(thread.getName());
            problem.printStackTrace(out);
        } catch (IOException e) {
            Log.e("CrashReporter", "report lost", e);
        }
        if (next != null) {
            next.uncaughtException(thread, problem);
        } else {
            Process.killProcess(Process.myPid());
        }
    }
}
