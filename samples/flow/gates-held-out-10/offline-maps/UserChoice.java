package org.consentry.flow.gatesheldout10.offlinemaps;

import android.content.Context;
import android.content.SharedPreferences;

enum UserChoice {
    NONE,
    BROWSE,
    AGREED;

    private static final String KEY = "choice";

    static UserChoice of(Context context) {
        return valueOf(preferences(context).getString(KEY, NONE.name()));
    }

    void keep(Context context) {
        preferences(context).edit().putString(KEY, name()).apply();
    }

    private static SharedPreferences preferences(Context context) {
        return context.getSharedPreferences("user_choice", Context.MODE_PRIVATE);
    }
}
