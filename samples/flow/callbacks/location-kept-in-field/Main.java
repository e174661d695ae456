package org.consentry.flow.callbacks.locationkeptinfield;

import android.app.Activity;
import android.location.Location;
import android.location.LocationListener;
import android.location.LocationManager;
import android.os.Bundle;
import android.util.Log;

public class Main extends Activity {
    private final Keeper keeper = new Keeper();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        LocationManager manager = (LocationManager) getSystemService(LOCATION_SERVICE);
        Keeper listener = keeper;
        manager.requestLocationUpdates(LocationManager.GPS_PROVIDER, 60000, 10, listener);
    }

    @Override
    protected void onPause() {
        super.onPause();
        Log.i("flow", "last: " + keeper.last);
    }

    static class Keeper implements LocationListener {
        Location last;

        @Override
        public void onLocationChanged(Location location) {
            last = location;
        }

        @Override
        public void onStatusChanged(String provider, int status, Bundle extras) {
        }

        @Override
        public void onProviderEnabled(String provider) {
        }

        @Override
        public void onProviderDisabled(String provider) {
        }
    }
}
