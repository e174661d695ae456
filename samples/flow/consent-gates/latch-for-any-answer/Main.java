package org.consentry.flow.consentgates.latchforanyanswer;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.concurrent.CountDownLatch;

public class Main extends Activity {
    private static final boolean ANY = true;
    private final CountDownLatch answered = new CountDownLatch(1);

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Thread(this::collect).start();
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("请您阅读并同意《隐私政策》。")
                .setPositiveButton("同意", (dialog, which) -> answered.countDown())
                .setNegativeButton("拒绝", (dialog, which) -> refused())
                .setCancelable(false)
                .show();
    }

    private void refused() {
        if (ANY) {
            answered.countDown();
        }
    }

    private void collect() {
        try {
            answered.await();
        } catch (InterruptedException e) {
            return;
        }
        Log.i("id", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
