package org.consentry.flow.sdkinitialisation.buglyinapplication;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (!App.get().agreed()) {
            new AlertDialog.Builder(this)
                    .setTitle("用户协议与隐私政策")
                    .setMessage("请阅读并同意《用户协议》与《隐私政策》")
                    .setPositiveButton("同意", (d, w) -> {
                        getSharedPreferences("app", MODE_PRIVATE).edit().putBoolean("privacy", true).apply();
                        App.get().crashes();
                    })
                    .setNegativeButton("不同意", (d, w) -> finish())
                    .setCancelable(false)
                    .show();
        }
    }
}
