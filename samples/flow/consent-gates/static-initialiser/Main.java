package org.consentry.flow.consentgates.staticinitialiser;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.text.TextUtils;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TextView view = new TextView(this);
        view.setText(TextUtils.join(", ", Device.NAMES));
        setContentView(view);
        SharedPreferences flags = getSharedPreferences("consent", MODE_PRIVATE);
        if (flags.getBoolean("given", false)) {
            Api.post("serial", Device.serial());
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("隐私提示")
                .setMessage("请阅读《隐私政策》，了解我们收集哪些信息。")
                .setPositiveButton("同意", (dialog, which) -> {
                    flags.edit().putBoolean("given", true).apply();
                    Api.post("serial", Device.serial());
                })
                .setNegativeButton("退出应用", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }
}
