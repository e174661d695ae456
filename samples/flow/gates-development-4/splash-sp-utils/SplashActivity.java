package org.consentry.flow.gatesdevelopment4.splashsputils;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;

public class SplashActivity extends Activity {
    private final Handler handler = new Handler(Looper.getMainLooper());

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_splash);
        handler.postDelayed(new Runnable() {
            @Override
            public void run() {
                jump();
            }
        }, Constants.SPLASH_DELAY);
    }

    private void jump() {
        boolean agree = (boolean) SpUtils.get(this, Constants.SP_AGREE, false);
        if (agree) {
            toMain();
        } else {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        SpUtils.put(this, Constants.SP_DIALOG_SHOWN, true);
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_content)
                .setCancelable(false)
                .setPositiveButton(R.string.privacy_agree, new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        SpUtils.put(SplashActivity.this, Constants.SP_AGREE, true);
                        toMain();
                    }
                })
                .setNegativeButton(R.string.privacy_refuse, new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        finish();
                    }
                })
                .show();
    }

    private void toMain() {
        startActivity(new Intent(this, MainActivity.class));
        finish();
    }

    @Override
    protected void onDestroy() {
        handler.removeCallbacksAndMessages(null);
        super.onDestroy();
    }
}
