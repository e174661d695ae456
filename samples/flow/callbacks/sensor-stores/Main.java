package org.consentry.flow.callbacks.sensorstores;

import android.app.Activity;
import android.hardware.Sensor;
import android.hardware.SensorManager;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.Button;

public class Main extends Activity implements android.hardware.SensorEventListener {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SensorManager sensors = (SensorManager) getSystemService(SENSOR_SERVICE);
        sensors.registerListener(this, sensors.getDefaultSensor(Sensor.TYPE_ACCELEROMETER), 3);
        Button button = new Button(this);
        button.setOnClickListener(view -> Log.i("flow", id));
        setContentView(button);
        prepare(sensors);
    }

    private String id = "none";

    private void prepare(SensorManager sensors) {
        Log.d("flow", "ready");
    }

    @Override
    public void onSensorChanged(android.hardware.SensorEvent event) {
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    @Override
    public void onAccuracyChanged(Sensor sensor, int accuracy) {
    }
}
