package com.baidu.location;

import android.content.Context;
import android.location.Location;
import android.location.LocationManager;

/** Stand-in: the calls an app makes. Does nothing before it is told that the user agreed. */
public final class LocationClient {
    private static boolean agreed;
    private final Context context;

    public LocationClient(Context context) {
        this.context = context;
    }

    public static void setAgreePrivacy(boolean agree) {
        agreed = agree;
    }

    public void start() {
        if (!agreed) {
            return;
        }
        request();
    }

    public void stop() {}

    private void request() {
        LocationManager manager = (LocationManager) context.getSystemService(Context.LOCATION_SERVICE);
        Location last = manager.getLastKnownLocation(LocationManager.GPS_PROVIDER);
        Wire.send("loc.map.baidu.invalid", String.valueOf(last));
    }
}
