package org.consentry.flow.gatesheldout6.dictationnotes;

import android.accounts.Account;
import android.accounts.AccountManager;
import android.content.Context;

import java.util.concurrent.Callable;

class OwnerFinder implements Callable<String> {

    private final Context context;

    OwnerFinder(Context context) {
        this.context = context;
    }

    @Override
    public String call() {
        Account[] accounts = AccountManager.get(context).getAccounts();
        for (Account account : accounts) {
            int at = account.name.indexOf('@');
            if (at > 0) {
                return account.name.substring(0, at);
            }
        }
        return "Me";
    }
}
