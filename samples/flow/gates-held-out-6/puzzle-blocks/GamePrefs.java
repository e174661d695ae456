package org.consentry.flow.gatesheldout6.puzzleblocks;

import android.content.Context;

public final class GamePrefs {

    private static final String FILE = "game";

    public static boolean agreed(Context context) {
        return context.getSharedPreferences(FILE, Context.MODE_PRIVATE).getBoolean("user_agreed", false);
    }

    public static void agree(Context context) {
        context.getSharedPreferences(FILE, Context.MODE_PRIVATE).edit().putBoolean("user_agreed", true).apply();
    }

    public static int best(Context context) {
        return context.getSharedPreferences(FILE, Context.MODE_PRIVATE).getInt("best", 0);
    }

    public static void setBest(Context context, int score) {
        context.getSharedPreferences(FILE, Context.MODE_PRIVATE).edit().putInt("best", score).apply();
    }
}
