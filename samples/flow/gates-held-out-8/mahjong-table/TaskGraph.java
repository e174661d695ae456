package org.consentry.flow.gatesheldout8.mahjongtable;

import android.content.Context;
import android.util.Log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class TaskGraph {

    private final Map<Class<? extends StartTask>, StartTask> tasks = new LinkedHashMap<>();
    private final Map<Class<? extends StartTask>, CountDownLatch> done = new LinkedHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    TaskGraph add(StartTask task) {
        tasks.put(task.getClass(), task);
        done.put(task.getClass(), new CountDownLatch(1));
        return this;
    }

    void start(Context context) {
        for (StartTask task : tasks.values()) {
            threads.execute(() -> perform(task, context));
        }
        threads.shutdown();
    }

    private void perform(StartTask task, Context context) {
        try {
            for (Class<? extends StartTask> needed : task.dependsOn()) {
                done.get(needed).await();
            }
            task.run(context);
            done.get(task.getClass()).countDown();
        } catch (InterruptedException e) {
            Log.w("TaskGraph", "interrupted");
        }
    }
}
