package org.consentry.flow.platform.passwordfield;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import android.widget.EditText;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
    }

    @Override
    protected void onPause() {
        super.onPause();
        EditText field = findViewById(R.id.secret);
        Log.i("flow", field.getText().toString());
    }
}
