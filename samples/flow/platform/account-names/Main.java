package org.consentry.flow.platform.accountnames;

import android.accounts.Account;
import android.accounts.AccountManager;
import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Account[] accounts = AccountManager.get(this).getAccounts();
        for (Account each : accounts) {
            Log.i("flow", each.name);
        }
    }
}
