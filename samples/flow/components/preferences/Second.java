package org.consentry.flow.components.preferences;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Log.i("flow", getSharedPreferences("ids", MODE_PRIVATE).getString("device", ""));
    }
}
