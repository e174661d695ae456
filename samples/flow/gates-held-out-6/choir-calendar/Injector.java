package org.consentry.flow.gatesheldout6.choircalendar;

import java.util.HashMap;
import java.util.Map;

public final class Injector {

    private static final Map<Class<?>, Object> BINDINGS = new HashMap<>();

    private Injector() {
    }

    static <T> void bind(Class<T> type, T instance) {
        BINDINGS.put(type, instance);
    }

    public static <T> T get(Class<T> type) {
        Object instance = BINDINGS.get(type);
        if (instance == null) {
            throw new IllegalStateException("no binding for " + type);
        }
        return type.cast(instance);
    }
}
