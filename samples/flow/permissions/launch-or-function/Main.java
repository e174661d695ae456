package org.consentry.flow.permissions.launchorfunction;

import android.Manifest;
import android.app.Activity;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        findViewById(R.id.scan).setOnClickListener(view -> scan());
        prepare();
    }

    private void prepare() {
        askForCamera();
    }

    private void askForCamera() {
        if (checkSelfPermission(Manifest.permission.CAMERA) != PackageManager.PERMISSION_GRANTED) {
            requestPermissions(new String[] {Manifest.permission.CAMERA}, 1);
        }
    }

    private void scan() {
        startActivity(new Intent("android.media.action.IMAGE_CAPTURE"));
    }
}
