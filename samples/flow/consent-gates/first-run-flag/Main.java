package org.consentry.flow.consentgates.firstrunflag;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        final SharedPreferences flags = getSharedPreferences("flags", MODE_PRIVATE);
        if (flags.getBoolean("first_run", true)) {
            flags.edit().putBoolean("first_run", false).apply();
        }
        if (!flags.getBoolean("policy", false)) {
            new AlertDialog.Builder(this)
                    .setTitle("隐私政策")
                    .setMessage("请您仔细阅读《隐私政策》，点击同意后继续使用。")
                    .setPositiveButton("同意", (dialog, which) -> {
                        flags.edit().putBoolean("policy", true).apply();
                        ((App) getApplication()).identify();
                    })
                    .setNegativeButton("不同意", (dialog, which) -> finish())
                    .setCancelable(false)
                    .show();
        }
    }
}
