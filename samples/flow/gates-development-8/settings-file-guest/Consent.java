package org.consentry.flow.gatesdevelopment8.settingsfileguest;

public enum Consent {
    ASK(0), GRANTED(1), REFUSED(2);

    private final int code;

    Consent(int code) {
        this.code = code;
    }

    public int getCode() {
        return code;
    }

    public static Consent fromCode(int code) {
        switch (code) {
            case 1:
                return GRANTED;
            case 2:
                return REFUSED;
            default:
                return ASK;
        }
    }
}
