package org.consentry.flow.permissions.workerwaitsfordialog;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;
import java.util.concurrent.CountDownLatch;

public class Main extends Activity {
    private final CountDownLatch answer = new CountDownLatch(1);

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(new TextView(this));
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("请阅读并同意《隐私政策》后使用本应用。")
                .setNegativeButton("不同意", (dialog, which) -> finish())
                .setPositiveButton("同意", (dialog, which) -> answer.countDown())
                .show();
        new Thread(this::prepare).start();
    }

    private void prepare() {
        try {
            answer.await();
        } catch (InterruptedException e) {
            return;
        }
        runOnUiThread(() -> requestPermissions(new String[] {Manifest.permission.CAMERA}, 2));
    }
}
