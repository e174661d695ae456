package org.consentry.flow.gatesheldout8.mahjongtable;

import android.content.Context;

import java.util.Collections;
import java.util.List;

abstract class StartTask {

    List<Class<? extends StartTask>> dependsOn() {
        return Collections.emptyList();
    }

    /** Runs in a thread of its own; may block. */
    abstract void run(Context context) throws InterruptedException;
}
