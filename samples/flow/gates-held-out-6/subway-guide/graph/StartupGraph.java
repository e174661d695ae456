package org.consentry.flow.gatesheldout6.subwayguide.graph;

import android.util.Log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class StartupGraph {

    private static final String TAG = "StartupGraph";

    private final List<Task> tasks = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    public void add(Task task) {
        tasks.add(task);
    }

    public void start() {
        schedule();
    }

    public void finish(String name) {
        if (done.add(name)) {
            Log.d(TAG, name + " finished");
            schedule();
        }
    }

    private void schedule() {
        for (Task task : new ArrayList<>(tasks)) {
            if (task.isStarted() || !done.containsAll(task.dependsOn())) {
                continue;
            }
            task.markStarted();
            if (task.run()) {
                finish(task.name());
            }
        }
    }
}
