package org.consentry.flow.permissions.askedforanaction;

import android.Manifest;
import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public class Main extends Activity {
    private static final String BASE = "org.consentry.record";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        record(getIntent());
    }

    private void record(Intent intent) {
        if (intent == null) {
            return;
        }
        String action = intent.getAction();
        if (action == null || !action.startsWith(BASE)) {
            finish();
            return;
        }
        requestPermissions(new String[] {Manifest.permission.RECORD_AUDIO}, 1);
    }
}
