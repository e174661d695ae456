package org.consentry.flow.consentgates.waitingtasks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

final class Waiting {
    private static final List<Runnable> TASKS = new CopyOnWriteArrayList<>();

    private Waiting() {}

    static void add(Runnable task) {
        TASKS.add(task);
    }

    static void runAll() {
        for (Runnable each : TASKS) {
            each.run();
        }
        clear();
    }

    static void clear() {
        TASKS.clear();
    }
}
