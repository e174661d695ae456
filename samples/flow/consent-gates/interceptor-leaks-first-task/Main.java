package org.consentry.flow.consentgates.interceptorleaksfirsttask;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (!Consent.given(this)) {
            new AlertDialog.Builder(this)
                    .setTitle("隐私政策")
                    .setMessage("请阅读并同意《隐私政策》")
                    .setPositiveButton("同意", (dialog, which) -> Consent.give(this))
                    .setNegativeButton("不同意", (dialog, which) -> finish())
                    .setCancelable(false)
                    .show();
        }
    }
}
