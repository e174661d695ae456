package org.consentry.samples.kit.app;

import android.app.Activity;
import android.content.Intent;
import android.view.View;
import android.widget.TextView;
import android.widget.Toast;

/** What all screens share. */
public abstract class BaseActivity extends Activity {
    protected void open(Class<? extends Activity> screen) {
        startActivity(new Intent(this, screen));
    }

    protected void say(int text) {
        Toast.makeText(this, text, Toast.LENGTH_SHORT).show();
    }

    protected void onClick(int id, Runnable action) {
        View view = findViewById(id);
        if (view != null) {
            view.setOnClickListener(clicked -> action.run());
        }
    }

    protected void show(int id, CharSequence text) {
        ((TextView) findViewById(id)).setText(text);
    }
}
