package org.consentry.flow.gatesdevelopment5.fitnesseventbus;

import android.os.Handler;
import android.os.Looper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class EventBus {
    public interface Subscriber<E> {
        void onEvent(E event);
    }

    private static final EventBus DEFAULT = new EventBus();

    private final Map<Class<?>, List<Subscriber<?>>> subscribers = new HashMap<>();
    private final Handler main = new Handler(Looper.getMainLooper());

    public static EventBus getDefault() {
        return DEFAULT;
    }

    public synchronized <E> void register(Class<E> type, Subscriber<E> subscriber) {
        List<Subscriber<?>> list = subscribers.get(type);
        if (list == null) {
            list = new ArrayList<>();
            subscribers.put(type, list);
        }
        list.add(subscriber);
    }

    public void post(final Object event) {
        main.post(new Runnable() {
            @Override
            public void run() {
                dispatch(event);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private void dispatch(Object event) {
        List<Subscriber<?>> list;
        synchronized (this) {
            list = subscribers.get(event.getClass());
        }
        if (list != null) {
            for (Subscriber<?> each : new ArrayList<>(list)) {
                ((Subscriber<Object>) each).onEvent(event);
            }
        }
    }
}
