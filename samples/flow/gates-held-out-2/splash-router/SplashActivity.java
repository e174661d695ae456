package org.consentry.flow.gatesheldout2.splashrouter;

import android.app.Activity;
import android.os.Bundle;
import android.os.CountDownTimer;
import android.widget.TextView;

public class SplashActivity extends Activity {
    private CountDownTimer timer;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        final TextView skip = new TextView(this);
        setContentView(skip);
        timer = new CountDownTimer(3000, 1000) {
            @Override
            public void onTick(long left) {
                skip.setText("跳过 " + left / 1000);
            }

            @Override
            public void onFinish() {
                goNext();
            }
        };
        timer.start();
    }

    private void goNext() {
        String next = RouterPath.HOME;
        Router.build(next).navigation(this);
        finish();
    }

    @Override
    protected void onDestroy() {
        timer.cancel();
        super.onDestroy();
    }
}
