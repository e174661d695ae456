package org.consentry.flow.gatesheldout9.schoolcanteen;

import android.content.Context;
import android.hardware.Sensor;
import android.hardware.SensorEvent;
import android.hardware.SensorEventListener;
import android.hardware.SensorManager;

class StepCounter implements SensorEventListener {

    interface Callback {
        void onSteps(int steps);
    }

    private final SensorManager manager;
    private final Callback callback;
    private float first = -1;

    StepCounter(Context context, Callback callback) {
        this.manager = (SensorManager) context.getSystemService(Context.SENSOR_SERVICE);
        this.callback = callback;
    }

    void start() {
        Sensor sensor = manager.getDefaultSensor(Sensor.TYPE_STEP_COUNTER);
        if (sensor != null) {
            manager.registerListener(this, sensor, SensorManager.SENSOR_DELAY_NORMAL);
        }
    }

    void stop() {
        manager.unregisterListener(this);
    }

    @Override
    public void onSensorChanged(SensorEvent event) {
        if (first < 0) {
            first = event.values[0];
        }
        callback.onSteps((int) (event.values[0] - first));
    }

    @Override
    public void onAccuracyChanged(Sensor sensor, int accuracy) {
    }
}
