package org.consentry.flow.consentgates.modebycode;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (mode() == Mode.UNKNOWN) {
            ask();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        if (mode() == Mode.FULL) {
            suggest();
        }
    }

    private Mode mode() {
        return Mode.of(getSharedPreferences("mode", MODE_PRIVATE).getInt("code", 0));
    }

    private void keep(Mode mode) {
        getSharedPreferences("mode", MODE_PRIVATE).edit().putInt("code", mode.code()).apply();
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setMessage("Our Privacy Policy tells which data we use. You may also browse only.")
                .setPositiveButton("I agree", (dialog, which) -> keep(Mode.FULL))
                .setNegativeButton("Browse only", (dialog, which) -> keep(Mode.BROWSE))
                .setCancelable(false)
                .show();
    }

    private void suggest() {
        Log.d("Main", "apps: " + getPackageManager().getInstalledPackages(0).size());
    }
}
