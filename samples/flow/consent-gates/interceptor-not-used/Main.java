package org.consentry.flow.consentgates.interceptornotused;

import android.app.Activity;
import android.app.AlertDialog;

public class Main extends Activity {
    @Override
    protected void onStart() {
        super.onStart();
        if (Gate.open()) {
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("Privacy Policy")
                .setMessage("Before you continue, please read and accept our Privacy Policy.")
                .setPositiveButton("Accept", (dialog, which) -> Gate.agree())
                .setNegativeButton("Decline", (dialog, which) -> finishAffinity())
                .setCancelable(false)
                .show();
    }
}
