package org.consentry.flow.gatesdevelopment4.deeplinkdetail;

import android.content.Intent;
import android.view.View;

public class SplashActivity extends BaseActivity {
    private View agreement;

    @Override
    protected boolean needCheckPrivacy() {
        return false;
    }

    @Override
    protected int getLayoutId() {
        return R.layout.activity_splash;
    }

    @Override
    protected void initView() {
        agreement = findViewById(R.id.layout_agreement);
        findViewById(R.id.btn_agree).setOnClickListener(v -> {
            PrivacyManager.agree(this);
            goHome();
        });
        findViewById(R.id.btn_disagree).setOnClickListener(v -> finish());
    }

    @Override
    protected void initData() {
        if (PrivacyManager.isAgreed(this)) {
            agreement.setVisibility(View.GONE);
            agreement.postDelayed(this::goHome, 1000);
        }
    }

    private void goHome() {
        startActivity(new Intent(this, HomeActivity.class));
        finish();
    }
}
