package org.consentry.flow.consentgates.livedatalikeobserver;

import java.util.ArrayList;
import java.util.List;

final class Live<T> {
    interface Watcher<T> {
        void changed(T value);
    }

    private final List<Watcher<T>> watchers = new ArrayList<>();
    private T value;

    Live(T value) {
        this.value = value;
    }

    void observe(Watcher<T> watcher) {
        watchers.add(watcher);
        watcher.changed(value);
    }

    void set(T next) {
        value = next;
        for (Watcher<T> each : watchers) {
            each.changed(next);
        }
    }
}
