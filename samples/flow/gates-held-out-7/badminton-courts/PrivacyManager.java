package org.consentry.flow.gatesheldout7.badmintoncourts;

import android.content.Context;
import android.content.SharedPreferences;

public final class PrivacyManager {

    private static PrivacyManager instance;

    private final SharedPreferences sp;
    private boolean agreed;

    private PrivacyManager(Context context) {
        sp = context.getSharedPreferences("privacy_manager", Context.MODE_PRIVATE);
        agreed = sp.getBoolean("agreed", false);
    }

    public static synchronized PrivacyManager get(Context context) {
        if (instance == null) {
            instance = new PrivacyManager(context.getApplicationContext());
        }
        return instance;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void agree() {
        agreed = true;
        sp.edit().putBoolean("agreed", true).apply();
    }
}
