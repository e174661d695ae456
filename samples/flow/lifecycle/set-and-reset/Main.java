package org.consentry.flow.lifecycle.setandreset;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.Button;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Button button = new Button(this);
        button.setOnClickListener(view -> Log.i("flow", id));
        setContentView(button);
    }

    private String id = "none";

    @Override
    protected void onStart() {
        super.onStart();
        drop();
    }

    @Override
    protected void onStop() {
        super.onStop();
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    private void drop() {
        id = "empty";
    }
}
