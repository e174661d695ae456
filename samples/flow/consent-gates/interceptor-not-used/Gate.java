package org.consentry.flow.consentgates.interceptornotused;

import android.content.Context;
import android.content.SharedPreferences;
import java.util.ArrayList;
import java.util.List;

/** Keeps tasks until the user has agreed. */
final class Gate {
    private static final List<Runnable> WAITING = new ArrayList<>();
    private static SharedPreferences state;

    private Gate() {}

    static void init(Context context) {
        state = context.getSharedPreferences("gate", Context.MODE_PRIVATE);
    }

    static boolean open() {
        return state.getBoolean("open", false);
    }

    static void run(Runnable task) {
        if (open()) {
            task.run();
        } else {
            WAITING.add(task);
        }
    }

    static void agree() {
        state.edit().putBoolean("open", true).apply();
        for (Runnable task : WAITING) {
            task.run();
        }
        WAITING.clear();
    }
}
