package org.consentry.flow.gatesdevelopment4.deeplinkdetail;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public abstract class BaseActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (needCheckPrivacy() && !PrivacyManager.isAgreed(this)) {
            startActivity(new Intent(this, SplashActivity.class));
            finish();
            return;
        }
        setContentView(getLayoutId());
        initView();
        initData();
    }

    protected boolean needCheckPrivacy() {
        return true;
    }

    protected abstract int getLayoutId();

    protected abstract void initView();

    protected abstract void initData();
}
