package org.consentry.flow.gatesdevelopment4.deeplinkdetail;

import android.location.Location;
import android.location.LocationManager;
import android.net.Uri;
import android.widget.TextView;

public class ShopDetailActivity extends BaseActivity {
    private TextView tvDistance;

    @Override
    protected boolean needCheckPrivacy() {
        return false;
    }

    @Override
    protected int getLayoutId() {
        return R.layout.activity_shop_detail;
    }

    @Override
    protected void initView() {
        tvDistance = findViewById(R.id.tv_distance);
    }

    @Override
    protected void initData() {
        Uri uri = getIntent().getData();
        setTitle(uri == null ? "" : "店铺 " + uri.getLastPathSegment());
        showDistance();
    }

    private void showDistance() {
        LocationManager manager = (LocationManager) getSystemService(LOCATION_SERVICE);
        try {
            Location last = manager.getLastKnownLocation(LocationManager.GPS_PROVIDER);
            if (last != null) {
                float[] result = new float[1];
                Location.distanceBetween(last.getLatitude(), last.getLongitude(), 39.9, 116.4, result);
                tvDistance.setText("距离 " + (int) result[0] + " 米");
            }
        } catch (SecurityException e) {
            tvDistance.setText("距离未知");
        }
    }
}
