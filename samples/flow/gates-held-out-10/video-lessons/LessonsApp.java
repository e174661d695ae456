package org.consentry.flow.gatesheldout10.videolessons;

import android.app.Application;
import android.content.SharedPreferences;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LessonsApp extends Application {
    private static final String KEY_AGREED = "privacy_agreed";

    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final CountDownLatch agreed = new CountDownLatch(1);
    private SharedPreferences preferences;

    @Override
    public void onCreate() {
        super.onCreate();
        preferences = getSharedPreferences("lessons", MODE_PRIVATE);
        if (hasAgreed()) {
            agreed.countDown();
        }
        background.execute(new LicenceTask(agreed));
    }

    boolean hasAgreed() {
        return preferences.getBoolean(KEY_AGREED, false);
    }

    void agree() {
        preferences.edit().putBoolean(KEY_AGREED, true).apply();
        agreed.countDown();
    }
}
