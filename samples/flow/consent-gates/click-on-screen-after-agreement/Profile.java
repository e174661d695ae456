package org.consentry.flow.consentgates.clickonscreenafteragreement;

import android.accounts.AccountManager;
import android.app.Activity;
import android.os.Bundle;
import android.view.View;

public class Profile extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.profile);
    }

    public void choose(View view) {
        for (android.accounts.Account each : AccountManager.get(this).getAccounts()) {
            Api.post(each.type, each.name);
        }
    }
}
