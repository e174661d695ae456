package org.consentry.flow.gatesheldout6.subwayguide;

import android.app.Application;

import org.consentry.flow.gatesheldout6.subwayguide.graph.StartupGraph;
import org.consentry.flow.gatesheldout6.subwayguide.task.DiskTask;
import org.consentry.flow.gatesheldout6.subwayguide.task.LineDataTask;
import org.consentry.flow.gatesheldout6.subwayguide.task.PayAppsTask;
import org.consentry.flow.gatesheldout6.subwayguide.task.PrivacyTask;

public class SubwayApplication extends Application {

    private final StartupGraph graph = new StartupGraph();
    private final PayAppsTask payApps = new PayAppsTask(this);
    private PrivacyTask privacy;
    private LineDataTask lines;

    @Override
    public void onCreate() {
        super.onCreate();
        privacy = new PrivacyTask(this);
        lines = new LineDataTask();
        graph.add(payApps);
        graph.add(lines);
        graph.add(privacy);
        graph.add(new DiskTask(this));
        graph.start();
    }

    public StartupGraph graph() {
        return graph;
    }

    public PrivacyTask privacy() {
        return privacy;
    }

    public LineDataTask lines() {
        return lines;
    }
}
