package org.consentry.flow.gatesheldout4.mobilebank;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.WindowManager;

/** Base of all screens. Subclasses build theirs in onReady. */
public abstract class SecureActivity extends Activity {
    @Override
    protected final void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        getWindow().addFlags(WindowManager.LayoutParams.FLAG_SECURE);
        if (requiresConsent() && !bank().consents().isAccepted(ConsentDao.PRIVACY, ConsentDao.PRIVACY_VERSION)) {
            startActivity(new Intent(this, ConsentActivity.class));
            finish();
            return;
        }
        onReady(savedInstanceState);
    }

    protected abstract boolean requiresConsent();

    protected abstract void onReady(Bundle savedInstanceState);

    protected BankApp bank() {
        return (BankApp) getApplication();
    }
}
