package org.consentry.flow.gatesheldout4.mapnavigation;

import android.content.Context;
import android.location.Location;
import android.location.LocationListener;
import android.location.LocationManager;
import android.os.Bundle;
import android.util.Log;

public class LocationEngine implements LocationListener {
    public interface PositionListener {
        void onPosition(double latitude, double longitude);
    }

    private static final String TAG = "LocationEngine";
    private static final long MIN_TIME = 1000;
    private static final float MIN_DISTANCE = 5f;

    private final LocationManager manager;
    private PositionListener listener;
    private boolean running;

    public LocationEngine(Context context) {
        manager = (LocationManager) context.getSystemService(Context.LOCATION_SERVICE);
    }

    public void setListener(PositionListener listener) {
        this.listener = listener;
    }

    public void start() {
        if (running) {
            return;
        }
        try {
            manager.requestLocationUpdates(LocationManager.GPS_PROVIDER, MIN_TIME, MIN_DISTANCE, this);
            running = true;
        } catch (SecurityException e) {
            Log.w(TAG, "no permission for positioning", e);
        }
    }

    public void stop() {
        manager.removeUpdates(this);
        running = false;
    }

    @Override
    public void onLocationChanged(Location location) {
        if (listener != null) {
            listener.onPosition(location.getLatitude(), location.getLongitude());
        }
    }

    @Override
    public void onStatusChanged(String provider, int status, Bundle extras) {}

    @Override
    public void onProviderEnabled(String provider) {}

    @Override
    public void onProviderDisabled(String provider) {}
}
