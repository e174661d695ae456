package org.consentry.flow.gatesheldout5.flowershop;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;

public class SplashActivity extends Activity implements PrivacyFragment.OnPrivacyListener {

    private static final String TAG_PRIVACY = "privacy";

    private SharedPreferences sp;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_splash);
        sp = getSharedPreferences("flower", Context.MODE_PRIVATE);
        if (sp.getBoolean("is_agree_privacy", false)) {
            enterShop();
        } else if (getFragmentManager().findFragmentByTag(TAG_PRIVACY) == null) {
            showPrivacy();
        }
    }

    private void showPrivacy() {
        new PrivacyFragment().show(getFragmentManager(), TAG_PRIVACY);
    }

    @Override
    public void onAgree() {
        sp.edit().putBoolean("is_agree_privacy", true).apply();
        enterShop();
    }

    @Override
    public void onDisagree() {
        new AlertDialog.Builder(this)
                .setMessage(R.string.retain_message)
                .setPositiveButton(R.string.look_again, (dialog, which) -> showPrivacy())
                .setNegativeButton(R.string.still_refuse, (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }

    private void enterShop() {
        startActivity(new Intent(this, ShopActivity.class));
        finish();
    }
}
