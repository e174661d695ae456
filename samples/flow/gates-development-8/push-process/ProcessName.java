package org.consentry.flow.gatesdevelopment8.pushprocess;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;

final class ProcessName {
    private ProcessName() {
    }

    static String current() {
        try (BufferedReader reader = new BufferedReader(new FileReader("/proc/self/cmdline"))) {
            String line = reader.readLine();
            return line == null ? "" : line.trim();
        } catch (IOException e) {
            return "";
        }
    }
}
