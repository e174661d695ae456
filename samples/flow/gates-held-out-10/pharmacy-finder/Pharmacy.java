package org.consentry.flow.gatesheldout10.pharmacyfinder;

final class Pharmacy {
    final String name;
    final double latitude;
    final double longitude;

    Pharmacy(String name, double latitude, double longitude) {
        this.name = name;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    @Override
    public String toString() {
        return name;
    }
}
