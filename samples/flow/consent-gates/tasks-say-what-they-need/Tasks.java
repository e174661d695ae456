package org.consentry.flow.consentgates.taskssaywhattheyneed;

import android.content.Context;
import java.util.ArrayList;
import java.util.List;

final class Tasks {
    private Tasks() {}

    static void run(Context context, boolean agreed) {
        List<Task> tasks = new ArrayList<>();
        tasks.add(new LogTask());
        tasks.add(new IdTask());
        for (Task task : tasks) {
            if (task.needsAgreement() && !agreed) {
                continue;
            }
            task.run(context);
        }
    }
}
