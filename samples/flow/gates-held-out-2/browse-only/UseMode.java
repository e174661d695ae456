package org.consentry.flow.gatesheldout2.browseonly;

import android.content.Context;

final class UseMode {
    static final int UNDECIDED = 0;
    static final int BROWSE = 1;
    static final int FULL = 2;
    private static final String NAME = "use_mode";

    private UseMode() {}

    static int current(Context context) {
        return context.getSharedPreferences(NAME, Context.MODE_PRIVATE).getInt(NAME, UNDECIDED);
    }

    static void change(Context context, int mode) {
        context.getSharedPreferences(NAME, Context.MODE_PRIVATE).edit().putInt(NAME, mode).apply();
    }
}
