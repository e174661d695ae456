package org.consentry.samples.courier;

import android.content.Context;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import java.util.Locale;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.kit.task.Tasks;

/** Pick-up stations nearby. */
public final class StationsActivity extends BaseActivity {
    private final Http service = new Http("https://parcels.samples.invalid/");

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_stations);
        onClick(R.id.stations_near, this::near);
    }

    void near() {
        LocationManager locations = (LocationManager) getSystemService(Context.LOCATION_SERVICE);
        Location last = locations.getLastKnownLocation(LocationManager.NETWORK_PROVIDER);
        if (last == null) {
            say(R.string.stations_unknown);
            return;
        }
        String place = String.format(Locale.ROOT, "%.3f,%.3f", last.getLatitude(), last.getLongitude());
        Tasks.load(() -> service.get("stations/" + place), "", text -> show(R.id.stations_list, text));
    }
}
