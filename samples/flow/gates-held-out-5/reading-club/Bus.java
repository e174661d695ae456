package org.consentry.flow.gatesheldout5.readingclub;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A very small event bus; main thread only. */
final class Bus {
    private static final Bus INSTANCE = new Bus();

    private final Map<String, List<Runnable>> subscribers = new HashMap<>();

    static Bus get() {
        return INSTANCE;
    }

    void on(String topic, Runnable subscriber) {
        List<Runnable> list = subscribers.get(topic);
        if (list == null) {
            list = new ArrayList<>();
            subscribers.put(topic, list);
        }
        list.add(subscriber);
    }

    void emit(String topic) {
        List<Runnable> list = subscribers.get(topic);
        for (Runnable each : list == null ? Collections.<Runnable>emptyList() : new ArrayList<>(list)) {
            each.run();
        }
    }
}
