package org.consentry.flow.callbacks.overriddenhook;

import android.app.Activity;
import android.os.Bundle;

public class Base extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        ready(1);
    }

    protected void ready(int step) {
    }
}
