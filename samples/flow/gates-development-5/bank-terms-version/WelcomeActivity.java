package org.consentry.flow.gatesdevelopment5.banktermsversion;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public class WelcomeActivity extends Activity implements AgreementDialog.OnResultListener {
    private AgreementManager agreement;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_welcome);
        agreement = AgreementManager.getInstance(this);
        if (agreement.needsConfirm()) {
            new AgreementDialog(this, this).show();
        } else {
            openMain();
        }
    }

    @Override
    public void onAgree() {
        agreement.confirm();
        openMain();
    }

    @Override
    public void onRefuse() {
        finish();
    }

    private void openMain() {
        startActivity(new Intent(this, MainActivity.class));
        finish();
    }
}
