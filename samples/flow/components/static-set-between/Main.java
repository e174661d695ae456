package org.consentry.flow.components.staticsetbetween;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.util.Log;
import android.widget.Button;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Kept.id = "none";
        Button button = new Button(this);
        button.setOnClickListener(view -> tell());
        setContentView(button);
        startActivity(new Intent(this, Second.class));
    }

    private void tell() {
        prepare();
        Log.i("flow", Kept.id);
    }

    private void prepare() {
        Log.d("flow", "clicked");
    }
}
