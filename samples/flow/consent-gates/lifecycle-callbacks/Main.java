package org.consentry.flow.consentgates.lifecyclecallbacks;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle saved) {
        super.onCreate(saved);
        SharedPreferences state = getSharedPreferences("state", MODE_PRIVATE);
        if (!state.getBoolean("agreed", false)) {
            new AlertDialog.Builder(this)
                    .setTitle("Privacy Policy")
                    .setMessage("Please read and agree to our Privacy Policy before you use the app.")
                    .setPositiveButton("Agree", (d, w) -> state.edit().putBoolean("agreed", true).apply())
                    .setNegativeButton("Cancel", (d, w) -> finish())
                    .setCancelable(false)
                    .show();
        }
    }
}
