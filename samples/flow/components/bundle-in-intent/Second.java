package org.consentry.flow.components.bundleinintent;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Bundle inner = getIntent().getBundleExtra("data");
        Log.i("flow", inner.getString("device"));
    }
}
