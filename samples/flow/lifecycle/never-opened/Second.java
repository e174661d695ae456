package org.consentry.flow.lifecycle.neveropened;

import android.app.Activity;
import android.util.Log;

public class Second extends Activity {
    @Override
    protected void onStart() {
        super.onStart();
        Log.i("flow", Main.id);
    }
}
