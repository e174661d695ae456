package org.consentry.flow.gatesheldout2.teenmode;

import android.content.Context;
import android.content.SharedPreferences;

final class Flags {
    private final SharedPreferences store;

    Flags(Context context) {
        store = context.getSharedPreferences("flags", 0);
    }

    boolean privacy() {
        return "1".equals(store.getString("privacy", "0"));
    }

    void acceptPrivacy() {
        store.edit().putString("privacy", "1").apply();
    }

    boolean teen() {
        return "1".equals(store.getString("teen", "0"));
    }

    void setTeen(boolean on) {
        store.edit().putString("teen", on ? "1" : "0").apply();
    }
}
