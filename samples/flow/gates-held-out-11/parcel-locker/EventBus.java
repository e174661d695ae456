package org.consentry.flow.gatesheldout11.parcellocker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings events to those that registered for their class. Main thread only. */
final class EventBus {
    interface Subscriber<E> {
        void onEvent(E event);
    }

    private final Map<Class<?>, List<Subscriber<?>>> subscribers = new HashMap<>();

    <E> void register(Class<E> type, Subscriber<? super E> subscriber) {
        List<Subscriber<?>> registered = subscribers.get(type);
        if (registered == null) {
            registered = new ArrayList<>();
            subscribers.put(type, registered);
        }
        registered.add(subscriber);
    }

    void unregister(Subscriber<?> subscriber) {
        for (List<Subscriber<?>> registered : subscribers.values()) {
            registered.remove(subscriber);
        }
    }

    @SuppressWarnings("unchecked")
    <E> void post(E event) {
        List<Subscriber<?>> registered = subscribers.get(event.getClass());
        if (registered == null) {
            return;
        }
        for (Subscriber<?> each : new ArrayList<>(registered)) {
            ((Subscriber<E>) each).onEvent(event);
        }
    }
}
