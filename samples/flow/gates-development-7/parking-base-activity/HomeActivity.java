package org.consentry.flow.gatesdevelopment7.parkingbaseactivity;

import android.content.Context;
import android.location.Location;
import android.location.LocationManager;
import android.widget.TextView;

public class HomeActivity extends BaseActivity {
    private TextView nearbyView;

    @Override
    protected boolean needAgreement() {
        return true;
    }

    @Override
    protected int getLayoutId() {
        return R.layout.activity_home;
    }

    @Override
    protected void initView() {
        nearbyView = findViewById(R.id.tv_nearby);
    }

    @Override
    protected void initData() {
        LocationManager manager = (LocationManager) getSystemService(Context.LOCATION_SERVICE);
        try {
            Location location = manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER);
            if (location != null) {
                nearbyView.setText(getString(R.string.nearby, location.getLatitude(), location.getLongitude()));
            }
        } catch (SecurityException e) {
            nearbyView.setText(R.string.no_permission);
        }
    }
}
