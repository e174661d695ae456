package org.consentry.flow.gatesdevelopment4.staticdeviceutils;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.widget.TextView;

public class SplashActivity extends Activity {
    private SharedPreferences sp;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView tvVersion = new TextView(this);
        tvVersion.setText("V" + DeviceUtils.getVersionName(this));
        setContentView(tvVersion);
        sp = getSharedPreferences("splash", MODE_PRIVATE);
        if (sp.getBoolean("isAgree", false)) {
            goMain();
        } else {
            showDialog();
        }
    }

    private void showDialog() {
        new AlertDialog.Builder(this)
                .setTitle("用户隐私保护")
                .setMessage("请充分阅读并理解《用户协议》与《隐私政策》的全部内容，同意后方可继续使用。")
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    sp.edit().putBoolean("isAgree", true).commit();
                    goMain();
                })
                .setNegativeButton("取消", (dialog, which) -> finish())
                .show();
    }

    private void goMain() {
        startActivity(new Intent(this, MainActivity.class));
        finish();
    }
}
