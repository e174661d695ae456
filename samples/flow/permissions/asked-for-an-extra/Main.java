package org.consentry.flow.permissions.askedforanextra;

import android.Manifest;
import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(new TextView(this));
        boolean share = getIntent().getBooleanExtra("share", false);
        if (share) {
            ask();
        }
    }

    private void ask() {
        requestPermissions(new String[] {Manifest.permission.READ_CONTACTS}, 3);
    }
}
