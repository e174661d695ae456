package org.consentry.flow.callbacks.locationbypendingintent;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.location.Location;
import android.location.LocationManager;
import android.util.Log;

public class Place extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        Location place = intent.getParcelableExtra(LocationManager.KEY_LOCATION_CHANGED);
        boolean on = intent.getBooleanExtra(LocationManager.KEY_PROVIDER_ENABLED, false);
        Log.i("flow", "" + place);
    }
}
