package org.consentry.flow.gatesheldout6.tidetable;

import android.location.Location;

final class Harbour {

    static final Harbour[] ALL = {
            new Harbour("Dover", 51.13, 1.31),
            new Harbour("Liverpool", 53.41, -3.0),
            new Harbour("Aberdeen", 57.14, -2.08),
            new Harbour("Cork", 51.85, -8.29),
    };

    final String name;
    private final double latitude;
    private final double longitude;

    private Harbour(String name, double latitude, double longitude) {
        this.name = name;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    static Harbour nearest(Location here) {
        Harbour best = ALL[0];
        float shortest = Float.MAX_VALUE;
        float[] result = new float[1];
        for (Harbour each : ALL) {
            Location.distanceBetween(here.getLatitude(), here.getLongitude(), each.latitude, each.longitude, result);
            if (result[0] < shortest) {
                shortest = result[0];
                best = each;
            }
        }
        return best;
    }
}
