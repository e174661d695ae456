package org.consentry.flow.permissions.refusalexits;

import android.Manifest;
import android.app.Activity;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.os.Bundle;

public class Splash extends Activity {
    private static final String[] NEEDED = {Manifest.permission.READ_PHONE_STATE};

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        requestPermissions(NEEDED, 10);
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        if (results.length > 0 && results[0] == PackageManager.PERMISSION_GRANTED) {
            go();
        } else {
            leave();
        }
    }

    private void go() {
        startActivity(new Intent(this, Main.class));
        finish();
    }

    private void leave() {
        finishAffinity();
        System.exit(0);
    }
}
