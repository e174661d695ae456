package org.consentry.flow.components.holderfilledelsewhere;

final class Holder {
    private static Holder only;
    String text;

    static Holder get() {
        if (only == null) {
            only = new Holder();
        }
        return only;
    }
}
