package org.consentry.flow.components.componentastext;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public class Shown extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Log.i("flow", "" + getIntent().getStringExtra("id"));
    }
}
