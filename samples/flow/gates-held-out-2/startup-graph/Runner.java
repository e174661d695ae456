package org.consentry.flow.gatesheldout2.startupgraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

final class Runner {
    private static final Runner SHARED = new Runner();
    private final List<Task> waiting = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    static Runner shared() {
        return SHARED;
    }

    Runner add(Task task) {
        waiting.add(task);
        return this;
    }

    void done(String name) {
        done.add(name);
        proceed();
    }

    void proceed() {
        List<Task> ready = new ArrayList<>();
        for (Iterator<Task> each = waiting.iterator(); each.hasNext(); ) {
            Task task = each.next();
            if (task.after() == null || done.contains(task.after())) {
                ready.add(task);
                each.remove();
            }
        }
        for (Task task : ready) {
            task.run();
            done(task.name());
        }
    }
}
