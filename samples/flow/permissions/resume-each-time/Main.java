package org.consentry.flow.permissions.resumeeachtime;

import android.Manifest;
import android.app.Activity;
import android.content.SharedPreferences;
import android.content.pm.PackageManager;
import android.util.Log;

public class Main extends Activity {
    private static final long PAUSE = 48 * 60 * 60 * 1000L;

    @Override
    protected void onResume() {
        super.onResume();
        SharedPreferences times = getSharedPreferences("times", MODE_PRIVATE);
        long now = System.currentTimeMillis();
        boolean granted = checkSelfPermission(Manifest.permission.ACCESS_COARSE_LOCATION) == PackageManager.PERMISSION_GRANTED;
        boolean recently = now - times.getLong("location", 0) < PAUSE;
        boolean ask = !granted;
        if (ask) {
            times.edit().putLong("location", now).apply();
            requestPermissions(new String[] {Manifest.permission.ACCESS_COARSE_LOCATION}, 6);
        }
        Log.d("Main", "asked " + recently);
    }
}
