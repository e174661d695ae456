package org.consentry.flow.gatesheldout6.savingsgoals;

import android.content.Context;
import android.content.SharedPreferences;

class Preferences {

    private final SharedPreferences file;

    Preferences(Context context) {
        file = context.getSharedPreferences("goals", Context.MODE_PRIVATE);
    }

    ConsentLevel level() {
        return ConsentLevel.of(file.getString("level", null));
    }

    boolean hasLevel() {
        return file.contains("level");
    }

    void setLevel(ConsentLevel level) {
        file.edit().putString("level", level.name()).apply();
    }

    int saved(String goal) {
        return file.getInt("saved_" + goal, 0);
    }

    void save(String goal, int amount) {
        file.edit().putInt("saved_" + goal, saved(goal) + amount).apply();
    }
}
