package org.consentry.flow.gatesheldout3.generatedbinding;

import android.content.SharedPreferences;

public class PolicyViewModel {
    private static final String KEY = "policy_state";

    private final SharedPreferences preferences;
    private final Live<PolicyState> state;

    PolicyViewModel(SharedPreferences preferences) {
        this.preferences = preferences;
        state = new Live<>(PolicyState.valueOf(preferences.getString(KEY, PolicyState.UNKNOWN.name())));
    }

    Live<PolicyState> getState() {
        return state;
    }

    public void onAccept() {
        set(PolicyState.ACCEPTED);
    }

    public void onDecline() {
        set(PolicyState.DECLINED);
    }

    private void set(PolicyState next) {
        preferences.edit().putString(KEY, next.name()).apply();
        state.setValue(next);
    }
}
