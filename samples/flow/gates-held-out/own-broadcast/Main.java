package org.consentry.flow.gatesheldout.ownbroadcast;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Bundle;

public class Main extends Activity {
    private final Ears ears = new Ears();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        IntentFilter filter = new IntentFilter(Ears.AGREED);
        filter.addAction("android.net.conn.CONNECTIVITY_CHANGE");
        registerReceiver(ears, filter);
        new AlertDialog.Builder(this)
                .setTitle("欢迎")
                .setMessage("点击同意，即表示您已阅读《隐私政策》并授权我们使用位置信息。")
                .setPositiveButton("同意", (d, w) -> sendBroadcast(new Intent(Ears.AGREED).setPackage(getPackageName())))
                .setNegativeButton("关闭", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }

    @Override
    protected void onDestroy() {
        unregisterReceiver(ears);
        super.onDestroy();
    }
}
