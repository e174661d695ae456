package org.consentry.flow.gatesheldout.latchwithtimeout;

import android.app.Activity;
import android.app.ActivityManager;
import android.app.AlertDialog;
import android.os.Bundle;
import android.os.Process;
import android.util.Log;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class Main extends Activity {
    private final CountDownLatch latch = new CountDownLatch(1);

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TimeUnit unit = TimeUnit.SECONDS;
        Executors.newCachedThreadPool().submit(() -> {
            try {
                latch.await(6, unit);
                work();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        new AlertDialog.Builder(this)
                .setTitle("隐私保护说明")
                .setMessage("请阅读隐私政策")
                .setPositiveButton("同意", (d, w) -> latch.countDown())
                .setNegativeButton("退出", (d, w) -> Process.killProcess(Process.myPid()))
                .setCancelable(false)
                .show();
    }

    private void work() {
        ActivityManager manager = (ActivityManager) getSystemService(ACTIVITY_SERVICE);
        Log.i("work", "" + manager.getRunningAppProcesses());
    }
}
