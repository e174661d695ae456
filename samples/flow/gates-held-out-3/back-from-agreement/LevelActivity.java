package org.consentry.flow.gatesheldout3.backfromagreement;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.hardware.Sensor;
import android.hardware.SensorEvent;
import android.hardware.SensorEventListener;
import android.hardware.SensorManager;
import android.os.Bundle;
import android.widget.TextView;

public class LevelActivity extends Activity implements SensorEventListener {
    private SensorManager sensors;
    private TextView value;
    private boolean asked;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        sensors = (SensorManager) getSystemService(Context.SENSOR_SERVICE);
        value = new TextView(this);
        setContentView(value);
    }

    @Override
    protected void onResume() {
        super.onResume();
        if (AgreementActivity.agreed(this)) {
            startMeasuring();
        } else if (!asked) {
            asked = true;
            startActivity(new Intent(this, AgreementActivity.class));
        } else {
            startMeasuring(); // came back
        }
    }

    private void startMeasuring() {
        Sensor accelerometer = sensors.getDefaultSensor(Sensor.TYPE_ACCELEROMETER);
        sensors.registerListener(this, accelerometer, SensorManager.SENSOR_DELAY_UI);
    }

    @Override
    protected void onPause() {
        sensors.unregisterListener(this);
        super.onPause();
    }

    @Override
    public void onSensorChanged(SensorEvent event) {
        value.setText(event.values[0] + " / " + event.values[1]);
    }

    @Override
    public void onAccuracyChanged(Sensor sensor, int accuracy) {}
}
