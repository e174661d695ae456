package org.consentry.flow.gatesheldout6.tidetable;

import android.Manifest;
import android.app.Activity;
import android.content.pm.PackageManager;
import android.location.Location;
import android.location.LocationManager;
import android.os.Build;
import android.os.Bundle;
import android.widget.TextView;

import java.util.Calendar;

public class TideActivity extends Activity {

    private static final int REQUEST_LOCATION = 4;

    private final TideClock clock = new TideClock();
    private Settings settings;
    private TextView text;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        settings = new Settings(this);
        text = new TextView(this);
        text.setTextSize(22);
        setContentView(text);
        show(Harbour.ALL[0]);
        if (Build.VERSION.SDK_INT < 23
                || checkSelfPermission(Manifest.permission.ACCESS_COARSE_LOCATION) == PackageManager.PERMISSION_GRANTED) {
            useLocation();
        } else {
            requestPermissions(new String[]{Manifest.permission.ACCESS_COARSE_LOCATION}, REQUEST_LOCATION);
        }
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] permissions, int[] results) {
        if (code == REQUEST_LOCATION && results.length == 1 && results[0] == PackageManager.PERMISSION_GRANTED) {
            useLocation();
        }
    }

    private void useLocation() {
        LocationManager manager = (LocationManager) getSystemService(LOCATION_SERVICE);
        Location here = manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER);
        if (here != null) {
            show(Harbour.nearest(here));
        }
    }

    private void show(Harbour harbour) {
        settings.setHarbour(harbour.name);
        text.setText(clock.nextHighWater(harbour, Calendar.getInstance()));
    }
}
