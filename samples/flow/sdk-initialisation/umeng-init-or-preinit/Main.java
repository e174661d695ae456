package org.consentry.flow.sdkinitialisation.umenginitorpreinit;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences privacy = getSharedPreferences("privacy", MODE_PRIVATE);
        if (privacy.getBoolean("agreed", false)) {
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("我们使用友盟统计SDK，请阅读并同意《隐私政策》。")
                .setPositiveButton("同意", (d, w) -> {
                    privacy.edit().putBoolean("agreed", true).apply();
                    ((App) getApplication()).start();
                })
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }
}
