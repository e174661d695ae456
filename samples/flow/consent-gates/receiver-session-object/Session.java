package org.consentry.flow.consentgates.receiversessionobject;

import android.content.Context;
import android.content.SharedPreferences;

final class Session {
    private static Session current;
    private final SharedPreferences data;

    private Session(Context context) {
        data = context.getApplicationContext().getSharedPreferences("session", 0);
    }

    static Session get(Context context) {
        if (current == null) current = new Session(context);
        return current;
    }

    boolean agreed() {
        return data.contains("agreed_at");
    }

    void agree() {
        data.edit().putLong("agreed_at", System.currentTimeMillis()).apply();
    }

    void logout() {
        data.edit().clear().apply();
    }
}
