package org.consentry.flow.gatesheldout3.providerbeforeapplication;

import android.content.Context;
import android.content.SharedPreferences;

/** Whether the user still has to answer. */
final class Terms {
    private static final String FILE = "terms";
    private static final String ACCEPTED = "accepted";

    static boolean open;

    private Terms() {}

    static void load(Context context) {
        SharedPreferences preferences = context.getSharedPreferences(FILE, Context.MODE_PRIVATE);
        open = !preferences.getBoolean(ACCEPTED, false);
    }

    static void accept(Context context) {
        context.getSharedPreferences(FILE, Context.MODE_PRIVATE).edit().putBoolean(ACCEPTED, true).apply();
        open = false;
    }
}
