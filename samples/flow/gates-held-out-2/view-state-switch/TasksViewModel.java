package org.consentry.flow.gatesheldout2.viewstateswitch;

import org.consentry.flow.gatesheldout2.viewstateswitch.arch.MutableData;
import android.content.SharedPreferences;

class TasksViewModel {
    final MutableData<ViewState> state = new MutableData<>();
    private final SharedPreferences preferences;

    TasksViewModel(SharedPreferences preferences) {
        this.preferences = preferences;
    }

    void load() {
        new Thread(() -> {
            boolean passed = preferences.contains("privacy_time");
            state.postValue(passed ? ViewState.CONTENT : ViewState.NEED_PRIVACY);
        }).start();
    }

    void onPrivacyPassed() {
        preferences.edit().putLong("privacy_time", System.currentTimeMillis()).apply();
        state.setValue(ViewState.CONTENT);
    }
}
