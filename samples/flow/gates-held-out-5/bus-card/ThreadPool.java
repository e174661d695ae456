package org.consentry.flow.gatesheldout5.buscard;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class ThreadPool {

    private static final ExecutorService POOL = Executors.newCachedThreadPool();

    private ThreadPool() {
    }

    static void execute(Runnable task) {
        POOL.execute(task);
    }
}
