package org.consentry.flow.consentgates.querybyfactory;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private static final int NO = 0;
    private static final int YES = 1;

    private Database database;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        database = new Database(this);
        if (database.answerTo("privacy") == YES) {
            read();
            return;
        }
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》，我们会读取您的手机识别码用于登录。")
                .setPositiveButton("同意", (dialog, which) -> {
                    database.answer("privacy", YES);
                    read();
                })
                .setNegativeButton("不同意", (dialog, which) -> database.answer("privacy", NO))
                .show();
    }

    private void read() {
        TelephonyManager telephony = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Log.i("login", telephony.getDeviceId());
    }
}
