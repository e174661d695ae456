package org.consentry.flow.consentgates.containskeywrittenearly;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;

public class Main extends Activity {
    private static final String KEY = "user_agreement";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences prefs = getSharedPreferences("app_prefs", MODE_PRIVATE);
        if (!prefs.contains(KEY)) {
            prefs.edit().putBoolean(KEY, false).commit();
        }
        boolean known = prefs.contains(KEY);
        if (known) {
            begin();
        }
        if (!prefs.getBoolean(KEY, false)) {
            ask(prefs);
        }
    }

    private void ask(SharedPreferences prefs) {
        new AlertDialog.Builder(this)
                .setMessage("请阅读《用户协议》及《隐私政策》，同意后方可使用。")
                .setPositiveButton("同意", (dialog, which) -> {
                    prefs.edit().putBoolean(KEY, true).apply();
                    begin();
                })
                .setNegativeButton("不同意", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }

    private void begin() {
        String id = Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID);
        Api.post("begin", id);
    }
}
