package org.consentry.flow.consentgates.leakygateor;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Manager.getInstance().setUp(this);
        if (Manager.getInstance().allowed()) {
            new Scan().execute(getApplicationContext());
        } else {
            prompt();
        }
    }

    private void prompt() {
        new AlertDialog.Builder(this)
                .setTitle("Welcome")
                .setMessage("Please read and agree to our Privacy Policy and Terms of Use.")
                .setPositiveButton("Agree", (dialog, which) -> {
                    Manager.getInstance().allow();
                    new Scan().execute(getApplicationContext());
                })
                .setNegativeButton("Exit", (dialog, which) -> finish())
                .show();
    }
}
