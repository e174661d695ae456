package org.consentry.flow.gatesheldout4.mobilebank;

import android.content.Intent;
import android.os.Bundle;
import android.view.View;

public class ConsentActivity extends SecureActivity {
    @Override
    protected boolean requiresConsent() {
        // this is where it is given
        return false;
    }

    @Override
    protected void onReady(Bundle savedInstanceState) {
        setContentView(R.layout.activity_consent);
        findViewById(R.id.accept).setOnClickListener(this::onAccept);
        findViewById(R.id.decline).setOnClickListener(v -> finish());
    }

    private void onAccept(View view) {
        bank().consents().accept(ConsentDao.PRIVACY, ConsentDao.PRIVACY_VERSION);
        startActivity(new Intent(this, AccountsActivity.class));
        finish();
    }
}
