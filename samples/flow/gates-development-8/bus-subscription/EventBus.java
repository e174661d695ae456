package org.consentry.flow.gatesdevelopment8.bussubscription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class EventBus {
    public interface Subscriber<E> {
        void onEvent(E event);
    }

    private static final EventBus DEFAULT = new EventBus();

    private final Map<Class<?>, List<Subscriber<Object>>> subscribers = new HashMap<>();

    private EventBus() {
    }

    public static EventBus getDefault() {
        return DEFAULT;
    }

    @SuppressWarnings("unchecked")
    public synchronized <E> void subscribe(Class<E> type, Subscriber<E> subscriber) {
        List<Subscriber<Object>> list = subscribers.get(type);
        if (list == null) {
            list = new ArrayList<>();
            subscribers.put(type, list);
        }
        list.add((Subscriber<Object>) (Subscriber<?>) subscriber);
    }

    public synchronized void post(Object event) {
        List<Subscriber<Object>> list = subscribers.get(event.getClass());
        if (list != null) {
            for (Subscriber<Object> subscriber : new ArrayList<>(list)) {
                subscriber.onEvent(event);
            }
        }
    }
}
