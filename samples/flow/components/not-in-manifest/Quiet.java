package org.consentry.flow.components.notinmanifest;

import android.app.Activity;
import android.os.Bundle;

public class Quiet extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setTitle("quiet");
    }
}
