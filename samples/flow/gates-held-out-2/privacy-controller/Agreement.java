package org.consentry.flow.gatesheldout2.privacycontroller;

import android.content.Context;
import android.content.SharedPreferences;

final class Agreement {
    private static Agreement instance;
    private final SharedPreferences store;

    private Agreement(Context context) {
        store = context.getSharedPreferences("agreement", Context.MODE_PRIVATE);
    }

    static Agreement of(Context context) {
        if (instance == null) {
            instance = new Agreement(context);
        }
        return instance;
    }

    boolean isGiven() {
        return store.getBoolean("given", false);
    }

    void give() {
        store.edit().putBoolean("given", true).apply();
    }
}
