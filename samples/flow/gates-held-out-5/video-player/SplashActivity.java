package org.consentry.flow.gatesheldout5.videoplayer;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;

import org.consentry.flow.gatesheldout5.videoplayer.util.PrivacyHelper;

public class SplashActivity extends Activity {

    private final Handler handler = new Handler();
    private final Runnable goMain = () -> {
        startActivity(new Intent(this, MainActivity.class));
        finish();
    };

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_splash);
        if (PrivacyHelper.needShow()) {
            showPrivacy();
        } else {
            handler.postDelayed(goMain, 1500);
        }
    }

    private void showPrivacy() {
        new PrivacyDialog(this, new PrivacyDialog.Callback() {
            @Override
            public void onAgree() {
                PrivacyHelper.setAgreed();
                VideoApp.get().initThirdParty();
                goMain.run();
            }

            @Override
            public void onRefuse() {
                finish();
            }
        }).show();
    }

    @Override
    protected void onDestroy() {
        handler.removeCallbacks(goMain);
        super.onDestroy();
    }
}
