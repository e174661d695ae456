package org.consentry.flow.gatesheldout4.ridehailing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class EventBus {
    public interface Subscriber {
        void onEvent(Object event);
    }

    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();

    public void register(Subscriber subscriber) {
        subscribers.add(subscriber);
    }

    public void unregister(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    public void post(Object event) {
        for (Subscriber each : subscribers) {
            each.onEvent(event);
        }
    }
}
