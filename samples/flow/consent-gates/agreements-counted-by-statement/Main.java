package org.consentry.flow.consentgates.agreementscountedbystatement;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Agreements agreements = new Agreements(this);
        if (agreements.count() > 0) {
            read();
            return;
        }
        new AlertDialog.Builder(this)
                .setMessage("我们依据《隐私政策》处理您的个人信息，请您阅读后选择。")
                .setPositiveButton("同意", (dialog, which) -> {
                    agreements.add(true);
                    read();
                })
                .setNegativeButton("拒绝", (dialog, which) -> {
                    agreements.add(false);
                    finish();
                })
                .setCancelable(false)
                .show();
    }

    private void read() {
        Log.i("id", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
