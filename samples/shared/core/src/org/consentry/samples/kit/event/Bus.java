package org.consentry.samples.kit.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells parts of the app about changes. */
public final class Bus {
    public interface Listener {
        void on(String topic, String value);
    }

    private static final Bus ONE = new Bus();
    private final Map<String, List<Listener>> listeners = new HashMap<>();

    public static Bus get() {
        return ONE;
    }

    public synchronized void listen(String topic, Listener listener) {
        List<Listener> known = listeners.get(topic);
        if (known == null) {
            known = new ArrayList<>();
            listeners.put(topic, known);
        }
        known.add(listener);
    }

    public synchronized void tell(String topic, String value) {
        List<Listener> known = listeners.get(topic);
        if (known != null) {
            for (Listener listener : new ArrayList<>(known)) {
                listener.on(topic, value);
            }
        }
    }
}
