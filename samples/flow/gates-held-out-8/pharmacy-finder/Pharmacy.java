package org.consentry.flow.gatesheldout8.pharmacyfinder;

final class Pharmacy {

    final String name;
    final int opens;
    final int closes;

    Pharmacy(String name, int opens, int closes) {
        this.name = name;
        this.opens = opens;
        this.closes = closes;
    }

    boolean isOpen(int hour) {
        return opens < closes ? hour >= opens && hour < closes : hour >= opens || hour < closes;
    }

    @Override
    public String toString() {
        return name + "  " + opens + ":00 – " + closes + ":00";
    }
}
