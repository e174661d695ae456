package org.consentry.flow.gatesheldout7.parcellocker;

import android.content.Context;

final class PrivacySp {

    private static final String FILE = "privacy";
    private static final String KEY_AGREED = "agreed";

    private PrivacySp() {
    }

    static boolean isAgreed(Context context) {
        return context.getSharedPreferences(FILE, Context.MODE_PRIVATE).getBoolean(KEY_AGREED, false);
    }

    static void agree(Context context) {
        context.getSharedPreferences(FILE, Context.MODE_PRIVATE).edit().putBoolean(KEY_AGREED, true).apply();
    }
}
