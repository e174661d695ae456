package org.consentry.flow.components.resultchanged;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Intent intent = new Intent(this, Second.class);
        intent.putExtra("model", "none");
        startActivityForResult(intent, 7);
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        super.onActivityResult(request, result, data);
        Bundle all = data.getExtras();
        Log.i("flow", "" + all.getString("device"));
    }
}
