package org.consentry.flow.consentgates.interceptorleaksfirsttask;

import android.content.Context;
import java.util.LinkedList;

final class Consent {
    interface Task {
        void run(Context context);
    }

    private static final LinkedList<Task> QUEUE = new LinkedList<>();

    private Consent() {}

    static boolean given(Context context) {
        return context.getSharedPreferences("consent", 0).getInt("given", 0) == 1;
    }

    static void whenGiven(Context context, Task task) {
        boolean now = given(context) || QUEUE.isEmpty();
        if (now) {
            task.run(context);
        } else {
            QUEUE.add(task);
        }
    }

    static void give(Context context) {
        context.getSharedPreferences("consent", 0).edit().putInt("given", 1).apply();
        while (!QUEUE.isEmpty()) {
            QUEUE.poll().run(context);
        }
    }
}
