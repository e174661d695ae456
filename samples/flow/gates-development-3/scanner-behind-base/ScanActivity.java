package org.consentry.flow.gatesdevelopment3.scannerbehindbase;

import android.hardware.Camera;
import android.os.Bundle;
import android.view.SurfaceView;

public class ScanActivity extends BaseActivity {
    private Camera camera;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(new SurfaceView(this));
    }

    @Override
    protected void onResume() {
        super.onResume();
        openCamera();
    }

    @Override
    protected void onPause() {
        if (camera != null) {
            camera.release();
            camera = null;
        }
        super.onPause();
    }

    private void openCamera() {
        try {
            camera = Camera.open();
        } catch (RuntimeException e) {
            camera = null;
        }
    }
}
