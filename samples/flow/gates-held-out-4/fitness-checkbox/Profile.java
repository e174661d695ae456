package org.consentry.flow.gatesheldout4.fitnesscheckbox;

import android.content.Context;
import android.content.SharedPreferences;

public class Profile {
    private final SharedPreferences preferences;

    public Profile(Context context) {
        preferences = context.getSharedPreferences("profile", Context.MODE_PRIVATE);
    }

    public boolean isSetUp() {
        return preferences.contains("name");
    }

    public String getName() {
        return preferences.getString("name", "");
    }

    public void setUp(String name, boolean newsletter) {
        preferences.edit().putString("name", name).putBoolean("newsletter", newsletter).apply();
    }
}
