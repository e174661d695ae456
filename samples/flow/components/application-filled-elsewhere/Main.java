package org.consentry.flow.components.applicationfilledelsewhere;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        ((App) getApplication()).text = "";
    }

    @Override
    protected void onStop() {
        super.onStop();
        Log.d("flow", "hidden");
        Log.i("flow", ((App) getApplication()).text);
    }
}
