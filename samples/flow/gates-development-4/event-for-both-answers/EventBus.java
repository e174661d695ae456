package org.consentry.flow.gatesdevelopment4.eventforbothanswers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class EventBus {
    public interface Subscriber<T> {
        void onEvent(T event);
    }

    private static final EventBus DEFAULT = new EventBus();

    private final Map<Class<?>, List<Subscriber<?>>> subscribers = new HashMap<>();

    public static EventBus getDefault() {
        return DEFAULT;
    }

    public synchronized <T> void register(Class<T> type, Subscriber<T> subscriber) {
        List<Subscriber<?>> list = subscribers.get(type);
        if (list == null) {
            list = new ArrayList<>();
            subscribers.put(type, list);
        }
        list.add(subscriber);
    }

    @SuppressWarnings("unchecked")
    public synchronized <T> void post(T event) {
        List<Subscriber<?>> list = subscribers.get(event.getClass());
        if (list == null) {
            return;
        }
        for (Subscriber<?> subscriber : list) {
            ((Subscriber<T>) subscriber).onEvent(event);
        }
    }
}
