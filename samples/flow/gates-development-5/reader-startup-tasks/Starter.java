package org.consentry.flow.gatesdevelopment5.readerstartuptasks;

import android.content.Context;
import android.util.Log;

import java.util.ArrayList;
import java.util.List;

final class Starter {
    private static final Starter INSTANCE = new Starter();

    private final List<StartupTask> tasks = new ArrayList<>();
    private boolean privacyPartDone;

    static Starter get() {
        return INSTANCE;
    }

    Starter add(StartupTask task) {
        tasks.add(task);
        return this;
    }

    void runImmediate(Context context) {
        for (StartupTask task : tasks) {
            if (!task.waitForPrivacy()) {
                execute(context, task);
            }
        }
    }

    synchronized void runAfterPrivacy(Context context) {
        if (privacyPartDone) {
            return;
        }
        privacyPartDone = true;
        for (StartupTask task : tasks) {
            if (task.waitForPrivacy()) {
                execute(context, task);
            }
        }
    }

    private void execute(Context context, StartupTask task) {
        long start = System.currentTimeMillis();
        task.run(context);
        Log.d("Starter", task.name() + " took " + (System.currentTimeMillis() - start) + " ms");
    }
}
