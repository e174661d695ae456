package org.consentry.flow.gatesdevelopment5.datingbasescreen;

import android.app.Activity;
import android.os.Bundle;

public abstract class BaseActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(getLayoutId());
        initView();
        if (!needsConsent() || ConsentHelper.hasConsent(this)) {
            onReady();
        } else {
            ConsentHelper.ask(this, this::onReady);
        }
    }

    protected abstract int getLayoutId();

    protected void initView() {
    }

    /** Screens without personal data may say no. */
    protected boolean needsConsent() {
        return true;
    }

    protected abstract void onReady();
}
