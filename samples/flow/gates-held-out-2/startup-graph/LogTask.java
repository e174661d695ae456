package org.consentry.flow.gatesheldout2.startupgraph;

import android.util.Log;

final class LogTask extends Task {
    @Override
    String name() {
        return "log";
    }

    @Override
    void run() {
        Log.i("tool", "hello");
    }
}
