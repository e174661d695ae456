package org.consentry.flow.consentgates.jobscheduledatlaunch;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences p = getSharedPreferences("p", MODE_PRIVATE);
        if (p.getLong("agreed", 0) == 0) {
            new AlertDialog.Builder(this)
                    .setTitle("隐私政策提示")
                    .setMessage("请阅读并同意《隐私政策》")
                    .setPositiveButton("同意", (d, w) -> p.edit().putLong("agreed", System.currentTimeMillis()).apply())
                    .setNegativeButton("不同意", (d, w) -> finish())
                    .setCancelable(false)
                    .show();
        }
    }
}
