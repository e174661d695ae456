package org.consentry.flow.gatesheldout10.pharmacyfinder;

import android.content.Context;
import android.location.Location;
import android.location.LocationManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class PharmacyRepository {
    private static final List<Pharmacy> ALL = Arrays.asList(
            new Pharmacy("Central Pharmacy", 51.507, -0.128),
            new Pharmacy("Riverside Chemist", 51.489, -0.144),
            new Pharmacy("Hill Street Pharmacy", 51.523, -0.155));

    private final LocationManager locations;

    PharmacyRepository(Context context) {
        locations = (LocationManager) context.getSystemService(Context.LOCATION_SERVICE);
    }

    List<Pharmacy> all() {
        return ALL;
    }

    List<Pharmacy> nearestFirst() {
        Location here = locations.getLastKnownLocation(LocationManager.NETWORK_PROVIDER);
        if (here == null) {
            return ALL;
        }
        List<Pharmacy> sorted = new ArrayList<>(ALL);
        sorted.sort((a, b) -> Float.compare(distance(here, a), distance(here, b)));
        return sorted;
    }

    private static float distance(Location here, Pharmacy pharmacy) {
        float[] result = new float[1];
        Location.distanceBetween(
                here.getLatitude(), here.getLongitude(), pharmacy.latitude, pharmacy.longitude, result);
        return result[0];
    }
}
