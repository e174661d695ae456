package org.consentry.flow.gatesdevelopment5.fitnesseventbus;

import android.content.Context;

final class Answers {
    private static final String FILE = "answers";

    private Answers() {
    }

    static boolean agreed(Context context) {
        return "yes".equals(context.getSharedPreferences(FILE, Context.MODE_PRIVATE).getString("privacy", ""));
    }

    static void save(Context context, boolean agreed) {
        context.getSharedPreferences(FILE, Context.MODE_PRIVATE).edit().putString("privacy", agreed ? "yes" : "no").apply();
    }
}
