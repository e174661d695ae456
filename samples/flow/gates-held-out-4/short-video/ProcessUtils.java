package org.consentry.flow.gatesheldout4.shortvideo;

import android.content.Context;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;

final class ProcessUtils {
    private ProcessUtils() {}

    static boolean isMainProcess(Context context) {
        return context.getPackageName().equals(currentName());
    }

    private static String currentName() {
        try (BufferedReader reader = new BufferedReader(new FileReader("/proc/self/cmdline"))) {
            String line = reader.readLine();
            return line == null ? "" : line.trim();
        } catch (IOException e) {
            return "";
        }
    }
}
