package org.consentry.flow.gatesheldout5.fishingmap;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.Context;
import android.content.pm.PackageManager;
import android.location.Location;
import android.location.LocationManager;
import android.os.Build;
import android.os.Bundle;

public class MapActivity extends Activity {

    private static final int REQ_LOCATION = 100;

    private AgreementDao agreementDao;
    private FishingMapView mapView;
    private boolean permissionAsked;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        DbHelper helper = new DbHelper(this);
        agreementDao = new AgreementDao(helper);
        mapView = new FishingMapView(this);
        mapView.setSpots(new SpotDao(helper).all());
        setContentView(mapView);
        if (!agreementDao.isAnswered()) {
            showNotice();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        showMe();
    }

    private void showNotice() {
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("钓鱼地图尊重并保护您的隐私。我们需要收集您的位置信息以显示附近钓点，详见《隐私政策》。不同意也可以浏览地图。")
                .setPositiveButton("同意", (dialog, which) -> {
                    agreementDao.insert(true);
                    showMe();
                })
                .setNegativeButton("不同意", (dialog, which) -> agreementDao.insert(false))
                .setCancelable(false)
                .show();
    }

    private void showMe() {
        if (!agreementDao.isAgreed()) {
            return;
        }
        if (hasPermission()) {
            locate();
        } else if (!permissionAsked) {
            permissionAsked = true;
            requestPermissions(new String[]{Manifest.permission.ACCESS_FINE_LOCATION}, REQ_LOCATION);
        }
    }

    private boolean hasPermission() {
        return Build.VERSION.SDK_INT < 23
                || checkSelfPermission(Manifest.permission.ACCESS_FINE_LOCATION) == PackageManager.PERMISSION_GRANTED;
    }

    private void locate() {
        LocationManager manager = (LocationManager) getSystemService(Context.LOCATION_SERVICE);
        Location location = manager.getLastKnownLocation(LocationManager.GPS_PROVIDER);
        if (location != null) {
            mapView.setMe(location.getLatitude(), location.getLongitude());
        }
    }
}
