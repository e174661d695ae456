package org.consentry.flow.gatesheldout5.buscard;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;
import android.os.Message;
import android.widget.Toast;

import java.lang.ref.WeakReference;

public class WelcomeActivity extends Activity {

    private static final int MSG_ASK = 1;
    private static final int MSG_REMIND = 2;
    private static final int MSG_ENTER = 3;

    private final WelcomeHandler handler = new WelcomeHandler(this);
    private UserConfig config;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_welcome);
        config = UserConfig.load(this);
        handler.sendEmptyMessageDelayed(config.agreed ? MSG_ENTER : MSG_ASK, 1000);
    }

    @Override
    protected void onDestroy() {
        super.onDestroy();
        handler.removeCallbacksAndMessages(null);
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.title)
                .setMessage(R.string.content)
                .setCancelable(false)
                .setPositiveButton(R.string.agree, (dialog, which) -> {
                    config.agreed = true;
                    config.save(this);
                    handler.removeMessages(MSG_REMIND);
                    handler.sendEmptyMessage(MSG_ENTER);
                })
                .setNegativeButton(R.string.refuse, (dialog, which) -> finish())
                .show();
        handler.sendEmptyMessageDelayed(MSG_REMIND, 15000);
    }

    private void remind() {
        Toast.makeText(this, R.string.remind, Toast.LENGTH_LONG).show();
    }

    private void enter() {
        ThreadPool.execute(new RegisterTask(this));
        startActivity(new Intent(this, CardActivity.class));
        finish();
    }

    private static class WelcomeHandler extends Handler {

        private final WeakReference<WelcomeActivity> reference;

        WelcomeHandler(WelcomeActivity activity) {
            reference = new WeakReference<>(activity);
        }

        @Override
        public void handleMessage(Message msg) {
            WelcomeActivity activity = reference.get();
            if (activity == null || activity.isFinishing()) {
                return;
            }
            switch (msg.what) {
                case MSG_ASK:
                    activity.ask();
                    break;
                case MSG_REMIND:
                    activity.remind(); break;
                case MSG_ENTER:
                    activity.enter();
                    break;
                default:
                    super.handleMessage(msg);
            }
        }
    }
}
