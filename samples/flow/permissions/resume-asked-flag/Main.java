package org.consentry.flow.permissions.resumeaskedflag;

import android.Manifest;
import android.app.Activity;
import android.content.SharedPreferences;
import android.os.Bundle;

public class Main extends Activity {
    private SharedPreferences kept;
    private boolean asked;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        kept = getSharedPreferences("kept", MODE_PRIVATE);
    }

    @Override
    protected void onResume() {
        super.onResume();
        if (!wasAsked()) {
            asked = true;
            kept.edit().putBoolean("asked", true).apply();
            requestPermissions(new String[] {Manifest.permission.READ_CALENDAR}, 3);
        }
    }

    private boolean wasAsked() {
        return kept.getBoolean("asked", false);
    }
}
