package org.consentry.flow.gatesheldout8.callblocker;

import android.content.SharedPreferences;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

final class BlockList {

    private final SharedPreferences preferences;

    BlockList(SharedPreferences preferences) {
        this.preferences = preferences;
    }

    Set<String> numbers() {
        return preferences.getStringSet("numbers", Collections.<String>emptySet());
    }

    boolean toggle(String number) {
        Set<String> changed = new HashSet<>(numbers());
        boolean added = changed.add(number);
        if (!added) {
            changed.remove(number);
        }
        preferences.edit().putStringSet("numbers", changed).apply();
        return added;
    }
}
