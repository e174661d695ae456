package org.consentry.samples.kit.task;

import android.os.Handler;
import android.os.Looper;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Background work with its result on the main thread. */
public final class Tasks {
    private static final Handler MAIN = new Handler(Looper.getMainLooper());
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3, new Named());

    private Tasks() {}

    public interface Work<T> {
        T run() throws Exception;
    }

    public interface Done<T> {
        void done(T value);
    }

    public static void background(Runnable work) {
        POOL.execute(work);
    }

    public static void later(Runnable work, long millis) {
        MAIN.postDelayed(work, millis);
    }

    /** Runs {@code work} in the background; a failure gives {@code fallback}. */
    public static <T> void load(Work<T> work, T fallback, Done<T> done) {
        POOL.execute(() -> {
            T value;
            try {
                value = work.run();
            } catch (Exception failed) {
                value = fallback;
            }
            T result = value;
            MAIN.post(() -> done.done(result));
        });
    }

    private static final class Named implements ThreadFactory {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work, "task-" + count.incrementAndGet());
            thread.setPriority(Thread.NORM_PRIORITY - 1);
            return thread;
        }
    }
}
