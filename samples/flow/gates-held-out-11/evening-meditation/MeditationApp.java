package org.consentry.flow.gatesheldout11.eveningmeditation;

import android.app.Application;
import android.content.Context;

public class MeditationApp extends Application {
    private Graph graph;

    @Override
    public void onCreate() {
        super.onCreate();
        graph = new Graph(this);
    }

    static Graph graph(Context context) {
        return ((MeditationApp) context.getApplicationContext()).graph;
    }
}
