package org.consentry.flow.gatesheldout.expiringagreement;

import android.app.Application;
import android.provider.Settings;
import java.util.concurrent.TimeUnit;

public class App extends Application {
    private static final long YEAR = TimeUnit.DAYS.toMillis(365);

    boolean valid() {
        long now = System.currentTimeMillis();
        long at = getSharedPreferences("terms", MODE_PRIVATE).getLong("at", now);
        return now - at < YEAR;
    }

    @Override
    public void onCreate() {
        super.onCreate();
        if (!valid()) {
            return;
        }
        hello();
    }

    void hello() {
        Api.post("hello", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
