package org.consentry.flow.gatesdevelopment4.splashadcountdown;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.os.CountDownTimer;
import android.view.View;
import android.widget.TextView;

public class SplashAdActivity extends Activity implements PrivacyDialog.OnPrivacyListener {
    private TextView tvSkip;
    private CountDownTimer timer;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_splash_ad);
        tvSkip = findViewById(R.id.tv_skip);
        tvSkip.setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                next();
            }
        });
        startCountDown();
        if (!PreferenceUtils.getBoolean(this, PreferenceUtils.PRIVACY_AGREED, false)) {
            PrivacyDialog dialog = new PrivacyDialog(this);
            dialog.setOnPrivacyListener(this);
            dialog.show();
        }
    }

    private void startCountDown() {
        timer = new CountDownTimer(3000, 1000) {
            @Override
            public void onTick(long millisUntilFinished) {
                tvSkip.setText("跳过 " + (millisUntilFinished / 1000 + 1) + "s");
            }

            @Override
            public void onFinish() {
                openMain(); // time is over
            }
        };
        timer.start();
    }

    private void next() {
        if (PreferenceUtils.getBoolean(this, PreferenceUtils.PRIVACY_AGREED, false)) {
            openMain();
        }
    }

    private void openMain() {
        if (isFinishing()) {
            return;
        }
        startActivity(new Intent(this, MainActivity.class));
        finish();
    }

    @Override
    public void onAgree() {
        PreferenceUtils.putBoolean(this, PreferenceUtils.PRIVACY_AGREED, true);
        next();
    }

    @Override
    public void onRefuse() {
        finish();
    }

    @Override
    protected void onDestroy() {
        timer.cancel();
        super.onDestroy();
    }
}
