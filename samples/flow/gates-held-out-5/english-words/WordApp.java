package org.consentry.flow.gatesheldout5.englishwords;

import android.app.Application;

public class WordApp extends Application {

    private Collector collector;

    @Override
    public void onCreate() {
        super.onCreate();
        collector = new Collector(this);
        if (new PolicyStore(this).isLatest()) {
            collector.start();
        }
    }

    Collector getCollector() {
        return collector;
    }
}
