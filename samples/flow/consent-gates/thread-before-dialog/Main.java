package org.consentry.flow.consentgates.threadbeforedialog;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.SharedPreferences;
import android.os.Bundle;

public class Main extends Activity {
    private static final String YES = "YES";
    private SharedPreferences answers;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        answers = getSharedPreferences("answers", MODE_PRIVATE);
        boolean known = answers.getString("privacy", "").equals(YES);
        begin(new Worker());
        if (!known) {
            showAgreement();
        }
    }

    private static void begin(Thread thread) {
        thread.start();
    }

    private void showAgreement() {
        DialogInterface.OnClickListener listener = (dialog, which) -> {
            if (which == DialogInterface.BUTTON_POSITIVE) {
                answers.edit().putString("privacy", YES).apply();
                new Worker().start();
            } else {
                finish();
            }
        };
        new AlertDialog.Builder(this)
                .setTitle("个人信息保护指引")
                .setMessage("请充分阅读并理解《隐私政策》和《用户协议》")
                .setPositiveButton("同意并继续", listener)
                .setNegativeButton("不同意", listener)
                .setCancelable(false)
                .show();
    }
}
