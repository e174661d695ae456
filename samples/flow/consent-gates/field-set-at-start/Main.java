package org.consentry.flow.consentgates.fieldsetatstart;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(new TextView(this));
        setTheme(Store.theme);
        if (Store.unasked) {
            new AlertDialog.Builder(this)
                    .setTitle("隐私政策")
                    .setMessage("请阅读并同意《隐私政策》。")
                    .setPositiveButton("同意", (dialog, which) -> {
                        getSharedPreferences("app", MODE_PRIVATE).edit().putString("answer", "yes").apply();
                        Store.unasked = false;
                    })
                    .setNegativeButton("退出", (dialog, which) -> finish())
                    .show();
        }
    }
}
