package org.consentry.flow.consentgates.fieldsetatstart;

final class Store {
    static int theme;
    static boolean unasked;

    private Store() {}
}
