package org.consentry.flow.components.nameoftwoparts;

import android.app.Activity;
import android.util.Log;

public class Shown extends Activity {
    @Override
    protected void onResume() {
        super.onResume();
        Log.i("flow", getIntent().getStringExtra("id"));
    }
}
