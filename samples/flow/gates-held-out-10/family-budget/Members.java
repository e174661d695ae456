package org.consentry.flow.gatesheldout10.familybudget;

import android.accounts.Account;
import android.accounts.AccountManager;
import android.content.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

final class Members {
    private Members() {}

    static List<String> suggestions(Context context) {
        Account[] accounts = AccountManager.get(context).getAccounts();
        return Arrays.stream(accounts)
                .map(account -> account.name)
                .filter(name -> name.contains("@"))
                .distinct()
                .collect(Collectors.toList());
    }
}
