package org.consentry.flow.gatesdevelopment6.foodrefusalbrowses;

import android.app.Activity;
import android.content.Context;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import android.widget.TextView;

public class HomeActivity extends Activity {
    private TextView place;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_home);
        place = findViewById(R.id.tv_place);
        new Thread(new Runnable() {
            @Override
            public void run() {
                final String found = locate();
                runOnUiThread(new Runnable() {
                    @Override
                    public void run() {
                        place.setText(found);
                    }
                });
            }
        }).start();
    }

    private String locate() {
        LocationManager manager = (LocationManager) getSystemService(Context.LOCATION_SERVICE);
        try {
            Location last = manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER);
            return last == null ? "请选择收货地址" : last.getLatitude() + "," + last.getLongitude();
        } catch (SecurityException e) {
            return "请选择收货地址";
        }
    }
}
