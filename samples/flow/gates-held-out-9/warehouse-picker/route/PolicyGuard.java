package org.consentry.flow.gatesheldout9.warehousepicker.route;

import android.content.SharedPreferences;

public final class PolicyGuard implements Guard {

    public static final String KEY = "policy_time";

    private final SharedPreferences preferences;
    private final String question;

    public PolicyGuard(SharedPreferences preferences, String question) {
        this.preferences = preferences;
        this.question = question;
    }

    @Override
    public String check(String path, Route route) {
        boolean free = route.kind == Route.OPEN || preferences.contains(KEY);
        return free ? path : question;
    }
}
