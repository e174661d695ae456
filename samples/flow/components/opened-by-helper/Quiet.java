package org.consentry.flow.components.openedbyhelper;

import android.app.Activity;
import android.os.Bundle;

public class Quiet extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setTitle(getIntent().getStringExtra("text"));
    }
}
