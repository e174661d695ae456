package org.consentry.flow.reflection.loadedbyloader;

import android.util.Log;

public class Loud extends Taker {
    @Override
    void take(String text) {
        Log.i("flow", text);
    }
}
