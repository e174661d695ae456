package org.consentry.samples.flashlight;

import android.content.Context;
import android.hardware.camera2.CameraAccessException;
import android.hardware.camera2.CameraManager;

/** The lamp, through the interface that needs no permission. */
final class Lamp {
    private final CameraManager cameras;

    Lamp(Context context) {
        cameras = (CameraManager) context.getSystemService(Context.CAMERA_SERVICE);
    }

    boolean turn(boolean on) {
        try {
            cameras.setTorchMode(cameras.getCameraIdList()[0], on);
            return on;
        } catch (CameraAccessException | IllegalArgumentException busy) {
            return false;
        }
    }
}
