package org.consentry.flow.gatesheldout5.minigames;

import android.app.Application;
import android.content.SharedPreferences;

import org.consentry.flow.gatesheldout5.minigames.start.Stage;
import org.consentry.flow.gatesheldout5.minigames.start.StartManager;
import org.consentry.flow.gatesheldout5.minigames.task.AdTask;
import org.consentry.flow.gatesheldout5.minigames.task.CarrierTask;
import org.consentry.flow.gatesheldout5.minigames.task.SoundTask;

public class GameApp extends Application {

    private static final String KEY_AGREED = "protocol_agreed";

    private SharedPreferences config;
    private StartManager startManager;

    @Override
    public void onCreate() {
        super.onCreate();
        config = getSharedPreferences("config", MODE_PRIVATE);
        startManager = new StartManager(this)
                .add(Stage.LAUNCH, "sound", new SoundTask())
                .add(Stage.LAUNCH, "carrier", new CarrierTask())
                .add(Stage.AGREED, "ad", new AdTask());
        startManager.run(Stage.LAUNCH);
        if (isAgreed()) {
            startManager.run(Stage.AGREED);
        }
    }

    public boolean isAgreed() {
        return config.getBoolean(KEY_AGREED, false);
    }

    public void agree() {
        config.edit().putBoolean(KEY_AGREED, true).apply();
        startManager.run(Stage.AGREED);
    }
}
