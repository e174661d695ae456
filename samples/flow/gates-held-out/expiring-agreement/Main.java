package org.consentry.flow.gatesheldout.expiringagreement;

import android.app.Activity;
import android.app.AlertDialog;

public class Main extends Activity {
    @Override
    protected void onResume() {
        super.onResume();
        final App app = (App) getApplication();
        if (app.valid()) return;
        new AlertDialog.Builder(this)
                .setTitle("Terms")
                .setMessage("Our Privacy Policy explains how we use your data. Please read it and agree.")
                .setPositiveButton("Agree", (d, w) -> {
                    getSharedPreferences("terms", MODE_PRIVATE).edit().putLong("at", System.currentTimeMillis()).apply();
                    app.hello();
                })
                .setNegativeButton("Later", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }
}
