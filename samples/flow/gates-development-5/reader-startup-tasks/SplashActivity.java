package org.consentry.flow.gatesdevelopment5.readerstartuptasks;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;

public class SplashActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        SharedPreferences sp = getSharedPreferences(ReaderApp.SP, MODE_PRIVATE);
        if (sp.getBoolean(ReaderApp.PRIVACY, false)) {
            enter();
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle(R.string.title)
                .setMessage(R.string.message)
                .setCancelable(false)
                .setPositiveButton(R.string.agree, (dialog, which) -> {
                    sp.edit().putBoolean(ReaderApp.PRIVACY, true).apply();
                    Starter.get().runAfterPrivacy(getApplication());
                    enter();
                })
                .setNegativeButton(R.string.disagree, (dialog, which) -> finish())
                .show();
    }

    private void enter() {
        startActivity(new Intent(this, BookshelfActivity.class));
        finish();
    }
}
