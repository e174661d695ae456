package org.consentry.flow.consentgates.agreeduntil;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        long until = getSharedPreferences("u", MODE_PRIVATE).getLong("until", 0L);
        if (System.currentTimeMillis() > until) {
            read();
            return;
        }
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> {
                    long year = 365L * 24 * 3600 * 1000;
                    getSharedPreferences("u", MODE_PRIVATE).edit().putLong("until", System.currentTimeMillis() + year).apply();
                    read();
                })
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
