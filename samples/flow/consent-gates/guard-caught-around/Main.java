package org.consentry.flow.consentgates.guardcaughtaround;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Context;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new AlertDialog.Builder(this)
                .setMessage("Please read and accept our privacy policy.")
                .setPositiveButton("Accept", (dialog, which) ->
                        getSharedPreferences("checks", Context.MODE_PRIVATE).edit().putBoolean("terms", true).apply())
                .setNegativeButton("Exit", (dialog, which) -> finish())
                .show();
    }
}
