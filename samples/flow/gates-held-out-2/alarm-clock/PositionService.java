package org.consentry.flow.gatesheldout2.alarmclock;

import android.app.IntentService;
import android.content.Intent;
import android.location.Location;
import android.location.LocationManager;
import android.util.Log;

public class PositionService extends IntentService {
    public PositionService() {
        super("position");
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        LocationManager manager = (LocationManager) getSystemService(LOCATION_SERVICE);
        for (String provider : manager.getProviders(true)) {
            Location last = manager.getLastKnownLocation(provider);
            if (last != null) {
                Log.i("position", last.getLatitude() + "," + last.getLongitude());
            }
        }
    }
}
