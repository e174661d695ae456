package org.consentry.flow.gatesheldout.minifiedlisteners;

import android.content.Context;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

final class TaskList {
    interface Listener {
        void agreed();
    }

    private final List<Task> tasks = Arrays.asList(new CacheTask(), new AppListTask());
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    void start(final Context context) {
        boolean agreed = context.getSharedPreferences("tasks", 0).getBoolean("agreed", false);
        for (final Task task : tasks) {
            if (agreed || !task.needsAgreement()) {
                task.execute(context);
            } else {
                listeners.add(() -> task.execute(context));
            }
        }
    }

    void agree(Context context) {
        context.getSharedPreferences("tasks", 0).edit().putBoolean("agreed", true).apply();
        for (Listener each : listeners) {
            each.agreed();
        }
    }
}
