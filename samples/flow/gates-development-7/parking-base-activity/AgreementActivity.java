package org.consentry.flow.gatesdevelopment7.parkingbaseactivity;

import android.content.Intent;
import android.view.View;

public class AgreementActivity extends BaseActivity {
    @Override
    protected boolean needAgreement() {
        return false;
    }

    @Override
    protected int getLayoutId() {
        return R.layout.activity_agreement;
    }

    @Override
    protected void initView() {
        findViewById(R.id.btn_agree).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                UserAgreement.accept(AgreementActivity.this);
                startActivity(new Intent(AgreementActivity.this, HomeActivity.class));
                finish();
            }
        });
        findViewById(R.id.btn_disagree).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                finish();
            }
        });
    }
}
