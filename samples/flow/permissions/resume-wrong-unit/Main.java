package org.consentry.flow.permissions.resumewrongunit;

import android.Manifest;
import android.app.Activity;
import android.content.SharedPreferences;
import android.content.pm.PackageManager;
import android.preference.PreferenceManager;

public class Main extends Activity {
    private static final int PAUSE = 48 * 60 * 60;

    @Override
    protected void onResume() {
        super.onResume();
        SharedPreferences kept = PreferenceManager.getDefaultSharedPreferences(this);
        boolean waited = now() >= kept.getLong("camera_asked", 0) + PAUSE;
        if (waited && checkSelfPermission(Manifest.permission.CAMERA) != PackageManager.PERMISSION_GRANTED) {
            requestPermissions(new String[] {Manifest.permission.CAMERA}, 2);
        }
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        if (results.length > 0 && results[0] == PackageManager.PERMISSION_DENIED) {
            PreferenceManager.getDefaultSharedPreferences(this).edit().putLong("camera_asked", now()).apply();
        }
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }
}
