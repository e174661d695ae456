package org.consentry.samples.technews;

import android.app.Application;
import org.consentry.samples.technews.stats.Stats;

public final class TechApp extends Application {
    private final Stats stats = new Stats(this);

    public Stats stats() {
        return stats;
    }
}
