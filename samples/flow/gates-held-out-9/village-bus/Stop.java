package org.consentry.flow.gatesheldout9.villagebus;

import android.content.Context;
import android.location.Location;

import java.util.ArrayList;
import java.util.List;

class Stop {

    final String name;
    private final double latitude;
    private final double longitude;

    private Stop(String name, double latitude, double longitude) {
        this.name = name;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    static List<Stop> all(Context context) {
        List<Stop> stops = new ArrayList<>();
        for (String line : context.getResources().getStringArray(R.array.stops)) {
            String[] parts = line.split(";");
            if (parts.length == 3) {
                stops.add(new Stop(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
            }
        }
        return stops;
    }

    float metersTo(Location location) {
        float[] result = new float[1];
        Location.distanceBetween(latitude, longitude, location.getLatitude(), location.getLongitude(), result);
        return result[0];
    }
}
