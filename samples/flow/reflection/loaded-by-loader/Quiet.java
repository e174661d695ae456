package org.consentry.flow.reflection.loadedbyloader;

import android.util.Log;

public class Quiet extends Taker {
    @Override
    void take(String text) {
        Log.i("flow", "quiet");
    }
}
