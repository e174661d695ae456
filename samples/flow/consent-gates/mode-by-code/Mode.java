package org.consentry.flow.consentgates.modebycode;

enum Mode {
    UNKNOWN(0),
    BROWSE(10),
    FULL(20);

    private final int code;

    Mode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Mode of(int code) {
        for (Mode mode : values()) {
            if (mode.code == code) {
                return mode;
            }
        }
        return UNKNOWN;
    }
}
