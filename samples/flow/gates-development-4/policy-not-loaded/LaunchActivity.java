package org.consentry.flow.gatesdevelopment4.policynotloaded;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.util.Log;

public class LaunchActivity extends Activity {
    private SharedPreferences preferences;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        preferences = getSharedPreferences("launch", MODE_PRIVATE);
        if (preferences.getBoolean("agreed", false)) {
            goNext();
        } else {
            loadPolicy();
        }
    }

    private void loadPolicy() {
        new PolicyApi().load(new ResultCallback<String>() {
            @Override
            public void onSuccess(String result) {
                showPolicy(result);
            }

            @Override
            public void onFailure(Exception e) {
                Log.w("LaunchActivity", e);
                goNext(); // no text
            }
        });
    }

    private void showPolicy(String text) {
        if (isFinishing()) {
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle(R.string.policy_title)
                .setMessage(text)
                .setCancelable(false)
                .setPositiveButton(R.string.policy_agree, (dialog, which) -> {
                    preferences.edit().putBoolean("agreed", true).apply();
                    goNext();
                })
                .setNegativeButton(R.string.policy_disagree, (dialog, which) -> finish())
                .show();
    }

    private void goNext() {
        startActivity(new Intent(this, RouterActivity.class));
        finish();
    }
}
