package org.consentry.flow.gatesheldout4.mapnavigation;

import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;

public class SplashActivity extends BaseActivity implements PrivacyDialog.Callback {
    private static final long DELAY = 800;

    private final Handler handler = new Handler();
    private PrivacyStore store;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_splash);
        store = new PrivacyStore(this);
        if (store.isAgreed()) {
            handler.postDelayed(this::openMap, DELAY);
        } else {
            new PrivacyDialog(this, this).show();
        }
    }

    @Override
    public void onAgree() {
        store.setAgreed(true);
        openMap();
    }

    @Override
    public void onRefuse() {
        toast(R.string.privacy_refused);
        finishAffinity();
    }

    private void openMap() {
        startActivity(new Intent(this, MapActivity.class));
        finish();
    }

    @Override
    protected void onDestroy() {
        handler.removeCallbacksAndMessages(null);
        super.onDestroy();
    }
}
