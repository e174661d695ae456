package org.consentry.flow.gatesheldout6.secondhandmarket.util;

import android.app.Application;
import android.content.Context;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;

public class AppContext {

    private static Context sContext;
    private static String sProcessName;

    public static void init(Application app) {
        sContext = app;
        sProcessName = readProcessName();
    }

    public static Context get() {
        return sContext;
    }

    public static boolean isMainProcess() {
        return sContext.getPackageName().equals(sProcessName);
    }

    private static String readProcessName() {
        try (BufferedReader reader = new BufferedReader(new FileReader("/proc/self/cmdline"))) {
            return reader.readLine().trim();
        } catch (IOException | NullPointerException e) {
            return sContext.getPackageName();
        }
    }
}
