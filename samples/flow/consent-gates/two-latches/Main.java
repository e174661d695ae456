package org.consentry.flow.consentgates.twolatches;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.concurrent.CountDownLatch;

public class Main extends Activity {
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Thread(() -> {
            try {
                started.await(); // which
                read();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }).start();
        started.countDown();
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> answered.countDown())
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
