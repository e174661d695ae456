package org.consentry.flow.gatesheldout.ownbroadcast;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.location.Location;
import android.location.LocationManager;

final class Ears extends BroadcastReceiver {
    static final String AGREED = "org.consentry.flow.AGREED";

    @Override
    public void onReceive(Context context, Intent intent) {
        LocationManager manager = context.getSystemService(LocationManager.class);
        Location location = manager.getLastKnownLocation(LocationManager.PASSIVE_PROVIDER);
        Api.post(String.valueOf(intent.getAction()), location == null ? "-" : "" + location.getLongitude());
    }
}
