package org.consentry.flow.emulator.sensors;

import android.app.Activity;
import android.hardware.Sensor;
import android.hardware.SensorManager;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        SensorManager sensors = (SensorManager) getSystemService(SENSOR_SERVICE);
        if (sensors.getDefaultSensor(Sensor.TYPE_ACCELEROMETER) != null) {
            String id = phone.getDeviceId();
            setTitle(id);
            Log.i("flow", id);
        }
    }
}
