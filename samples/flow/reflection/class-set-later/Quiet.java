package org.consentry.flow.reflection.classsetlater;

import android.util.Log;

public class Quiet extends Sink {
    @Override
    void take(String text) {
        Log.i("flow", "quiet");
    }
}
