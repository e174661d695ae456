package org.consentry.flow.gatesheldout2.alarmclock;

import android.app.Activity;
import android.app.AlarmManager;
import android.os.Bundle;
import android.util.Log;
import android.view.View;
import android.view.ViewStub;
import java.io.File;
import java.io.IOException;

public class WeatherActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.weather);
        final WeatherApp app = (WeatherApp) getApplication();
        if (app.agreed()) {
            return;
        }
        final View panel = ((ViewStub) findViewById(R.id.stub)).inflate();
        panel.findViewById(R.id.ok).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View view) {
                try {
                    new File(getFilesDir(), ".agreed").createNewFile();
                } catch (IOException problem) {
                    Log.w("weather", problem);
                }
                panel.setVisibility(View.GONE);
                app.plan(AlarmManager.INTERVAL_HOUR);
            }
        });
    }
}
