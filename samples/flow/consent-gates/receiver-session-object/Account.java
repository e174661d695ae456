package org.consentry.flow.consentgates.receiversessionobject;

import android.app.Activity;
import android.os.Bundle;

public class Account extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.account);
        findViewById(R.id.logout).setOnClickListener(view -> {
            Session.get(Account.this).logout();
            finish();
        });
    }
}
