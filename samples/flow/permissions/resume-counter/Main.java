package org.consentry.flow.permissions.resumecounter;

import android.Manifest;
import android.app.Activity;
import android.content.SharedPreferences;
import android.content.pm.PackageManager;

public class Main extends Activity {
    private static final int MOST = 3;

    @Override
    protected void onResume() {
        super.onResume();
        if (checkSelfPermission(Manifest.permission.READ_EXTERNAL_STORAGE) != PackageManager.PERMISSION_GRANTED) {
            ask();
        }
    }

    private void ask() {
        SharedPreferences counts = getPreferences(MODE_PRIVATE);
        int count = counts.getInt("asked", 0);
        if (count >= MOST) {
            return;
        }
        counts.edit().putInt("asked", count + 1).apply();
        requestPermissions(new String[] {Manifest.permission.READ_EXTERNAL_STORAGE}, 5);
    }
}
