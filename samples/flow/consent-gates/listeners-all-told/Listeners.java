package org.consentry.flow.consentgates.listenersalltold;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class Listeners {
    private final Map<String, Runnable> byName = new ConcurrentHashMap<>();

    void add(String name, Runnable listener) {
        byName.put(name, listener);
    }

    void remove(String name) {
        byName.remove(name);
    }

    void tell(String name) {
        Runnable listener = byName.get(name);
        if (listener != null) {
            listener.run();
        }
    }

    void tellAll() {
        for (Runnable listener : byName.values()) {
            listener.run();
        }
    }
}
