package org.consentry.flow.gatesdevelopment5.keyboardcontactnames;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.os.Build;
import android.os.Bundle;

public class SettingsActivity extends Activity {
    private ImePrefs prefs;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        prefs = new ImePrefs(this);
        if (!prefs.wasAsked()) {
            new AlertDialog.Builder(this)
                    .setTitle(R.string.privacy)
                    .setMessage(R.string.privacy_text)
                    .setPositiveButton(R.string.agree, (dialog, which) -> agree())
                    .setNegativeButton(R.string.disagree, (dialog, which) -> prefs.answer(false))
                    .setCancelable(false)
                    .show();
        }
    }

    private void agree() {
        prefs.answer(true);
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
            requestPermissions(new String[] {Manifest.permission.READ_CONTACTS}, 7);
        }
    }
}
