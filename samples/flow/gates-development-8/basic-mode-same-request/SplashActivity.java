package org.consentry.flow.gatesdevelopment8.basicmodesamerequest;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;

public class SplashActivity extends Activity {
    private static final String KEY_AGREED = "user_agreed";

    private SharedPreferences preferences;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        preferences = getSharedPreferences("news", MODE_PRIVATE);
        if (preferences.getBoolean(KEY_AGREED, false)) {
            open(false);
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_message)
                .setCancelable(false)
                .setPositiveButton(R.string.privacy_agree, (dialog, which) -> {
                    preferences.edit().putBoolean(KEY_AGREED, true).apply();
                    open(false);
                })
                .setNegativeButton(R.string.privacy_basic, (dialog, which) -> open(true))
                .show();
    }

    private void open(boolean basicMode) {
        NewsActivity.start(this, basicMode);
        finish();
    }
}
