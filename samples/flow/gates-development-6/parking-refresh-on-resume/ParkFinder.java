package org.consentry.flow.gatesdevelopment6.parkingrefreshonresume;

import android.content.Context;
import android.location.Location;
import android.location.LocationManager;

class ParkFinder {
    private final LocationManager manager;

    ParkFinder(Context context) {
        manager = (LocationManager) context.getSystemService(Context.LOCATION_SERVICE);
    }

    String nearest() {
        try {
            Location here = manager.getLastKnownLocation(LocationManager.GPS_PROVIDER);
            return here == null ? null : here.getLatitude() + "," + here.getLongitude();
        } catch (SecurityException e) {
            return null;
        }
    }
}
