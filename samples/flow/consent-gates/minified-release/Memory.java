package org.consentry.flow.consentgates.minifiedrelease;

import android.content.Context;
import android.content.SharedPreferences;

final class Memory {
    private final SharedPreferences values;

    Memory(Context context) {
        values = context.getSharedPreferences("memory", Context.MODE_PRIVATE);
    }

    boolean open() {
        return values.getBoolean("shown", false);
    }

    void note(String what, boolean value) {
        values.edit().putBoolean(what, value).apply();
    }
}
