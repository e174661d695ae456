package org.consentry.flow.gatesheldout4.gamecentre;

import android.app.Application;

public class GameApp extends Application {
    private PolicyPrefs policy;
    private StartQueue startQueue;

    @Override
    public void onCreate() {
        super.onCreate();
        policy = new PolicyPrefs(this);
        startQueue = new StartQueue();
        startQueue.enqueue(() -> GameSdk.get().initialise(this));
        startQueue.enqueue(() -> GameSdk.get().openChannel("lobby"));
        if (policy.isAccepted()) {
            startQueue.open();
        }
    }

    public PolicyPrefs getPolicy() {
        return policy;
    }

    public StartQueue getStartQueue() {
        return startQueue;
    }
}
