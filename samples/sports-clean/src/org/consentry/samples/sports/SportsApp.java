package org.consentry.samples.sports;

import android.app.Application;
import org.consentry.samples.kit.event.Bus;

public final class SportsApp extends Application {
    private static SportsApp one;

    @Override
    public void onCreate() {
        super.onCreate();
        one = this;
        Bus.get().listen("score", (topic, value) -> Scores.forget(value));
        Thread warm = new Thread(new WarmUp(), "warm-up");
        warm.setDaemon(true);
        warm.start();
    }

    public static SportsApp get() {
        return one;
    }

    private static final class WarmUp implements Runnable {
        @Override
        public void run() {
            Scores.load();
        }
    }
}
