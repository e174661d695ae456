package org.consentry.flow.gatesheldout4.datingcontacts;

import android.content.Context;
import android.content.SharedPreferences;

/** What the app knows of its user. */
public final class AccountManager {
    private static final String KEY_PRIVACY = "privacy";
    private static final String KEY_NAME = "name";

    private static AccountManager instance;

    private final SharedPreferences preferences;

    private AccountManager(Context context) {
        preferences = context.getSharedPreferences("account", Context.MODE_PRIVATE);
    }

    public static synchronized AccountManager getInstance(Context context) {
        if (instance == null) {
            instance = new AccountManager(context.getApplicationContext());
        }
        return instance;
    }

    public boolean hasAcceptedPrivacy() {
        return preferences.getBoolean(KEY_PRIVACY, false);
    }

    public void acceptPrivacy() {
        preferences.edit().putBoolean(KEY_PRIVACY, true).apply();
    }

    public String getName() {
        return preferences.getString(KEY_NAME, "");
    }
}
