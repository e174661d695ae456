package org.consentry.flow.gatesdevelopment3.dismissopensmain;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;

public class StartActivity extends Activity {
    private SharedPreferences preferences;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        preferences = getPreferences(MODE_PRIVATE);
        if (preferences.getBoolean("ok", false)) {
            openMain();
        } else {
            ask();
        }
    }

    private void ask() {
        AlertDialog dialog = new AlertDialog.Builder(this)
                .setTitle("用户协议及隐私政策")
                .setMessage("请阅读《用户协议》及《隐私政策》。翻译功能会读取剪贴板的内容。")
                .setPositiveButton("同意", (d, which) -> preferences.edit().putBoolean("ok", true).apply())
                .setNegativeButton("拒绝", null)
                .create();
        dialog.setCanceledOnTouchOutside(false);
        dialog.setOnDismissListener(d -> openMain());
        dialog.show();
    }

    private void route() {
        if (preferences.getBoolean("ok", false)) {
            openMain();
        } else {
            finish();
        }
    }

    private void openMain() {
        startActivity(new Intent(this, MainActivity.class));
        finish();
    }
}
