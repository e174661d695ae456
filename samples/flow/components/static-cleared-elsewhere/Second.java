package org.consentry.flow.components.staticclearedelsewhere;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        prepare();
        Log.i("flow", Kept.id);
    }

    private void prepare() {
        Log.d("flow", "kept");
    }
}
