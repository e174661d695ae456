package cn.jiguang.internal;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public final class TaskQueue {
    private static final ThreadPoolExecutor QUEUE =
            new ThreadPoolExecutor(1, 1, 30L, TimeUnit.SECONDS, new LinkedBlockingQueue<Runnable>());

    private TaskQueue() {}

    public static void execute(Runnable task) {
        QUEUE.execute(task);
    }
}
