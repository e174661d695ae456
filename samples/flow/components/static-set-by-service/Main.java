package org.consentry.flow.components.staticsetbyservice;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Ids.id = "none";
        startService(new Intent(this, Ids.class));
    }

    @Override
    protected void onDestroy() {
        prepare();
        Log.i("flow", Ids.id);
        super.onDestroy();
    }

    private void prepare() {
        Log.d("flow", "closed");
    }
}
