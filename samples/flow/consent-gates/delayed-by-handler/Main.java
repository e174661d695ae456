package org.consentry.flow.consentgates.delayedbyhandler;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.Message;
import android.provider.Settings;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        handler.sendEmptyMessage(READ); // start
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> handler.sendMessage(Message.obtain(handler, READ)))
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }

    private static final int READ = 7;
    private static final int WAIT = 8;

    private final Handler handler = new Handler(Looper.getMainLooper()) {
        @Override
        public void handleMessage(Message message) {
            switch (message.what) {
                case READ:
                    read();
                    break;
                default:
                    break;
            }
        }
    };
}
