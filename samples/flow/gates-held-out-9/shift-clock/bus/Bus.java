package org.consentry.flow.gatesheldout9.shiftclock.bus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events by their class; the last one of each class waits for those who subscribe later. Main thread only. */
public final class Bus {

    private final Map<Class<?>, List<Subscriber<?>>> subscribers = new HashMap<>();
    private final Map<Class<?>, Object> sticky = new HashMap<>();

    public <T> void subscribe(Class<T> type, Subscriber<? super T> subscriber) {
        List<Subscriber<?>> all = subscribers.get(type);
        if (all == null) {
            all = new ArrayList<>();
            subscribers.put(type, all);
        }
        all.add(subscriber);
        Object last = sticky.get(type);
        if (last != null) {
            subscriber.onEvent(type.cast(last));
        }
    }

    public void unsubscribe(Subscriber<?> subscriber) {
        for (List<Subscriber<?>> each : subscribers.values()) {
            each.remove(subscriber);
        }
    }

    @SuppressWarnings("unchecked")
    public void post(Object event) {
        sticky.put(event.getClass(), event);
        List<Subscriber<?>> all = subscribers.get(event.getClass());
        if (all == null) {
            return;
        }
        for (Subscriber<?> each : new ArrayList<>(all)) {
            ((Subscriber<Object>) each).onEvent(event);
        }
    }
}
