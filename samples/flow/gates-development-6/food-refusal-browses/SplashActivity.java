package org.consentry.flow.gatesdevelopment6.foodrefusalbrowses;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public class SplashActivity extends Activity {
    private static final String SP = "food_sp";
    private static final String KEY = "isAgreePrivacy";

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (getSharedPreferences(SP, MODE_PRIVATE).getBoolean(KEY, false)) {
            openHome();
            return;
        }
        new PrivacyDialog(this).setOnAnswerListener(new PrivacyDialog.OnAnswerListener() {
            @Override
            public void onAgree() {
                getSharedPreferences(SP, MODE_PRIVATE).edit().putBoolean(KEY, true).apply();
                openHome();
            }

            @Override
            public void onRefuse() {
                openHome(); // 游客模式
            }
        }).show();
    }

    private void openHome() {
        startActivity(new Intent(this, HomeActivity.class));
        finish();
    }
}
