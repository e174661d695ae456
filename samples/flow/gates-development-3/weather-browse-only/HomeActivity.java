package org.consentry.flow.gatesdevelopment3.weatherbrowseonly;

import android.app.Activity;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import android.widget.TextView;

public class HomeActivity extends Activity {
    static final String EXTRA_GUEST = "extra_guest";

    private TextView city;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_home);
        city = findViewById(R.id.city);
        if (getIntent().getBooleanExtra(EXTRA_GUEST, false)) {
            city.setText("北京");
        } else {
            locate();
        }
    }

    private void locate() {
        LocationManager manager = (LocationManager) getSystemService(LOCATION_SERVICE);
        Location last = manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER);
        if (last != null) {
            city.setText(last.getLatitude() + ", " + last.getLongitude());
        }
    }
}
