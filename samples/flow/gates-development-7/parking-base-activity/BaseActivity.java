package org.consentry.flow.gatesdevelopment7.parkingbaseactivity;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public abstract class BaseActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (needAgreement() && !UserAgreement.isAccepted(this)) {
            startActivity(new Intent(this, AgreementActivity.class));
            finish();
            return;
        }
        setContentView(getLayoutId());
        initView();
        initData();
    }

    /** 该页面是否必须在用户同意协议后才能打开 */
    protected abstract boolean needAgreement();

    protected abstract int getLayoutId();

    protected abstract void initView();

    protected void initData() {
    }
}
