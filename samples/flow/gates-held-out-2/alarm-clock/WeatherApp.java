package org.consentry.flow.gatesheldout2.alarmclock;

import android.app.AlarmManager;
import android.app.Application;
import android.app.PendingIntent;
import android.content.Intent;
import android.os.SystemClock;
import java.io.File;

public class WeatherApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        long delay = AlarmManager.INTERVAL_HOUR;
        plan(delay);
    }

    boolean agreed() {
        return new File(getFilesDir(), ".agreed").exists();
    }

    void plan(long delay) {
        if (delay <= 0) {
            return;
        }
        Intent intent = new Intent(this, TickReceiver.class);
        PendingIntent pending = PendingIntent.getBroadcast(this, 11, intent, PendingIntent.FLAG_UPDATE_CURRENT);
        AlarmManager alarms = (AlarmManager) getSystemService(ALARM_SERVICE);
        alarms.setInexactRepeating(AlarmManager.ELAPSED_REALTIME, SystemClock.elapsedRealtime() + delay, delay, pending);
    }
}
