package org.consentry.flow.consentgates.secondprocess;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences privacy = getSharedPreferences("privacy", MODE_PRIVATE);
        if (privacy.getBoolean("agreed", false)) {
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("Privacy")
                .setMessage("Please read our Privacy Policy carefully and tap Agree to continue.")
                .setPositiveButton("Agree", (dialog, which) -> {
                    privacy.edit().putBoolean("agreed", true).apply();
                    startService(new Intent(this, Remote.class));
                })
                .setNegativeButton("Disagree", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }
}
