package org.consentry.flow.callbacks.locationbypendingintent;

import android.app.Activity;
import android.app.PendingIntent;
import android.content.Intent;
import android.location.LocationManager;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        LocationManager places = (LocationManager) getSystemService(LOCATION_SERVICE);
        PendingIntent answer = PendingIntent.getBroadcast(this, 1, new Intent(this, Place.class), 0);
        places.requestLocationUpdates("gps", 1000, 1, answer);
    }
}
