package org.consentry.flow.gatesheldout8.usedbooks;

import android.content.Context;
import android.content.SharedPreferences;

public class Account {

    private final SharedPreferences preferences;

    public Account(Context context) {
        preferences = context.getSharedPreferences("account", Context.MODE_PRIVATE);
    }

    public boolean isLoggedIn() {
        return !preferences.getString("token", "").isEmpty();
    }

    public String getName() {
        return preferences.getString("name", "");
    }

    public void save(String name, String token) {
        preferences.edit().putString("name", name).putString("token", token).apply();
    }

    public void logOut() {
        preferences.edit().remove("token").apply();
    }
}
