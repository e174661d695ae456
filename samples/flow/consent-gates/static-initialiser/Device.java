package org.consentry.flow.consentgates.staticinitialiser;

import android.os.Build;

final class Device {
    static final String[] NAMES = {"model", "brand"};
    private static String serial = read();

    private Device() {}

    private static String read() {
        return Build.getSerial();
    }

    static String serial() {
        if (serial == null) {
            serial = read();
        }
        return serial;
    }
}
