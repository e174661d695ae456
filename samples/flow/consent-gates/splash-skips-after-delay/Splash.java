package org.consentry.flow.consentgates.splashskipsafterdelay;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.os.Handler;

public class Splash extends Activity {
    private final Handler handler = new Handler();
    private SharedPreferences store;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        store = getSharedPreferences("splash", 0);
        final boolean agreed = store.getBoolean("agree", false);
        if (!agreed) {
            prompt();
        }
        handler.postDelayed(this::next, 3000);
    }

    private void prompt() {
        AlertDialog.Builder builder = new AlertDialog.Builder(this);
        builder.setTitle("温馨提示");
        builder.setMessage("感谢您使用本应用！我们非常重视您的隐私保护，请在使用前阅读《隐私政策》。");
        builder.setNegativeButton("拒绝", (dialog, which) -> finish());
        builder.setPositiveButton("我同意", (dialog, which) -> {
            store.edit().putBoolean("agree", true).apply();
            next();
        });
        builder.setCancelable(false);
        builder.show();
    }

    private void next() {
        startActivity(new Intent(this, Main.class));
        finish();
    }
}
