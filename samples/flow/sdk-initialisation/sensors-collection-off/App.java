package org.consentry.flow.sdkinitialisation.sensorscollectionoff;

import android.app.Application;
import com.sensorsdata.analytics.android.sdk.SAConfigOptions;
import com.sensorsdata.analytics.android.sdk.SensorsDataAPI;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        SAConfigOptions options = new SAConfigOptions("https://sensors.example.invalid/sa");
        if (!getSharedPreferences("sa", MODE_PRIVATE).getBoolean("agreed", false)) {
            options.enableLog(true);
        }
        SensorsDataAPI.startWithConfigOptions(this, options);
    }
}
//import com.sensorsdata.analytics.android.sdk.SAConfigOptions
