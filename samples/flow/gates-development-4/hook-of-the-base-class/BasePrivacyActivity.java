package org.consentry.flow.gatesdevelopment4.hookofthebaseclass;

import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;

public abstract class BasePrivacyActivity extends BaseActivity {
    private static final String KEY_PRIVACY = "KEY_PRIVACY";

    protected SharedPreferences mPreferences;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        mPreferences = getSharedPreferences("base", MODE_PRIVATE);
        super.onCreate(savedInstanceState);
        if (mPreferences.getBoolean(KEY_PRIVACY, false)) {
            onPrivacyReady();
        } else {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        AlertDialog.Builder builder = new AlertDialog.Builder(this);
        builder.setTitle(R.string.privacy_title);
        builder.setMessage(R.string.privacy_message);
        builder.setPositiveButton(R.string.privacy_ok, (dialog, which) -> {
            mPreferences.edit().putBoolean(KEY_PRIVACY, true).apply();
            onPrivacyReady();
        });
        builder.setNegativeButton(R.string.privacy_cancel, (dialog, which) -> finish());
        builder.setCancelable(false);
        builder.show();
    }

    protected void onPrivacyReady() {
    }
}
