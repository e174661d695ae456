package org.consentry.flow.consentgates.startupinitializer;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Context;
import android.content.SharedPreferences;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences privacy = getSharedPreferences("privacy", Context.MODE_PRIVATE);
        if (!privacy.getBoolean("ok", false)) {
            new AlertDialog.Builder(this)
                    .setMessage("Before you start, please read our Privacy Policy.")
                    .setPositiveButton("Agree", (d, w) -> privacy.edit().putBoolean("ok", true).apply())
                    .setNegativeButton("Exit", (d, w) -> finish())
                    .setCancelable(false)
                    .show();
        }
    }
}
