package org.consentry.samples.flashlight;

import android.hardware.Camera;

/** The lamp of the camera, through the old interface. */
@SuppressWarnings("deprecation")
final class Torch {
    private Camera camera;

    boolean on() {
        try {
            camera = Camera.open();
            Camera.Parameters parameters = camera.getParameters();
            parameters.setFlashMode(Camera.Parameters.FLASH_MODE_TORCH);
            camera.setParameters(parameters);
            camera.startPreview();
            return true;
        } catch (RuntimeException busy) {
            camera = null;
            return false;
        }
    }

    void off() {
        if (camera != null) {
            camera.stopPreview();
            camera.release();
            camera = null;
        }
    }
}
