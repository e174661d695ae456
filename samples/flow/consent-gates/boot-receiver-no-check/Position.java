package org.consentry.flow.consentgates.bootreceivernocheck;

import android.content.Context;
import android.location.Location;
import android.location.LocationManager;

final class Position {
    private Position() {}

    static void send(Context context) {
        LocationManager manager = (LocationManager) context.getSystemService(Context.LOCATION_SERVICE);
        Location last = manager.getLastKnownLocation(LocationManager.GPS_PROVIDER);
        if (last != null) {
            Api.post("position", last.getLatitude() + "," + last.getLongitude());
        }
    }
}
