package org.consentry.flow.gatesheldout.bitmask;

import android.content.Context;
import android.content.SharedPreferences;

final class Bits {
    static final int GUIDE = 1 << 1;
    static final int AGREED = 1 << 2;
    static final int REGISTERED = 1 << 3;
    private final SharedPreferences store;

    Bits(Context context) {
        store = context.getSharedPreferences("bits", Context.MODE_PRIVATE);
    }

    boolean has(int bit) {
        return (store.getInt("done", 0) & bit) != 0;
    }

    void set(int bit) {
        store.edit().putInt("done", store.getInt("done", 0) | bit).apply();
    }
}
