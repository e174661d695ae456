package org.consentry.flow.gatesheldout4.gamecentre;

import java.util.ArrayDeque;
import java.util.Queue;

/** Holds what may start later. Main thread only. */
public class StartQueue {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean open;

    public void enqueue(Runnable task) {
        if (open) {
            task.run();
        } else {
            waiting.add(task);
        }
    }

    public void open() {
        open = true;
        Runnable next;
        while ((next = waiting.poll()) != null) {
            next.run();
        }
    }
}
