package org.consentry.flow.components.serializableextra;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Box box = (Box) getIntent().getSerializableExtra("box");
        Log.i("flow", box.id);
    }
}
