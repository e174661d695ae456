package com.amap.api.location;

import android.content.Context;
import android.location.Location;
import android.location.LocationManager;

/** Takes one position. */
final class Fix {
    private final Context context;

    Fix(Context context) {
        this.context = context;
    }

    void take() {
        LocationManager manager = (LocationManager) context.getSystemService(Context.LOCATION_SERVICE);
        Location last = manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER);
        Wire.send("apilocate.amap.invalid", last == null ? "" : last.getLatitude() + "," + last.getLongitude());
    }
}
