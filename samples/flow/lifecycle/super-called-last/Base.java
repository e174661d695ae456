package org.consentry.flow.lifecycle.supercalledlast;

import android.app.Activity;
import android.util.Log;

public abstract class Base extends Activity {
    protected String id = "none";

    @Override
    protected void onResume() {
        super.onResume();
        Log.i("flow", id);
    }

    @Override
    protected void onPause() {
        id = "none";
        super.onPause();
    }
}
