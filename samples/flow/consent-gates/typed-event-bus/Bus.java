package org.consentry.flow.consentgates.typedeventbus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

final class Bus {
    private static final Map<Class<?>, List<Consumer<Object>>> LISTENERS = new HashMap<>();

    private Bus() {}

    static void on(Class<?> event, Consumer<Object> listener) {
        List<Consumer<Object>> list = LISTENERS.get(event);
        if (list == null) {
            list = new ArrayList<>();
            LISTENERS.put(event, list);
        }
        list.add(listener);
    }

    static void post(Object event) {
        List<Consumer<Object>> list = LISTENERS.get(event.getClass());
        if (list != null) {
            for (Consumer<Object> each : list) {
                each.accept(event);
            }
        }
    }
}
