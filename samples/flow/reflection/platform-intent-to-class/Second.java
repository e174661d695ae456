package org.consentry.flow.reflection.platformintenttoclass;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Log.i("flow", getIntent().getStringExtra("device"));
    }
}
