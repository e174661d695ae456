package org.consentry.flow.gatesheldout8.mahjongtable;

import android.app.Application;
import android.content.Context;

public class MahjongApp extends Application {

    private ConsentTask consent;

    @Override
    public void onCreate() {
        super.onCreate();
        consent = new ConsentTask(getSharedPreferences("mahjong", Context.MODE_PRIVATE));
        new TaskGraph().add(consent).add(new ConfigTask()).add(new AntiCheatTask()).start(this);
    }

    ConsentTask consent() {
        return consent;
    }
}
