package org.consentry.flow.gatesheldout11.movieshowtimes;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;

public class SplashActivity extends Activity implements AgreementDialog.OnClick {
    private static final long SPLASH_MILLIS = 1500;

    private final Handler handler = new Handler(Looper.getMainLooper());
    private final Runnable enter = this::enterApp;
    private AgreementDialog dialog;
    private boolean waitingForAnswer;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_splash);
        if (!SpUtils.getBoolean(this, Constants.SP_AGREE_PRIVACY, false)) {
            waitingForAnswer = true;
            dialog = new AgreementDialog(this).setOnClick(this);
            dialog.show();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        handler.postDelayed(enter, SPLASH_MILLIS);
    }

    @Override
    protected void onPause() {
        handler.removeCallbacks(enter);
        super.onPause();
    }

    @Override
    protected void onDestroy() {
        if (dialog != null) {
            dialog.dismiss();
        }
        super.onDestroy();
    }

    @Override
    public void onAgree() {
        waitingForAnswer = false;
        SpUtils.putBoolean(this, Constants.SP_AGREE_PRIVACY, true);
        enterApp();
    }

    @Override
    public void onRefuse() {
        finish();
    }

    private void enterApp() {
        startActivity(new Intent(this, CinemaListActivity.class));
        finish();
    }
}
