package org.consentry.flow.gatesdevelopment6.karaokestickylistener;

import android.accounts.Account;
import android.accounts.AccountManager;
import android.content.Context;
import android.util.Log;

public class FriendFinder implements ConsentManager.Listener {
    private final Context context;

    public FriendFinder(Context context) {
        this.context = context;
    }

    @Override
    public void onConsent(boolean agreed) {
        search(); // the manager has told us
    }

    private void search() {
        Account[] accounts = AccountManager.get(context).getAccounts();
        for (Account account : accounts) {
            Log.d("FriendFinder", account.type);
        }
    }
}
