package org.consentry.flow.gatesdevelopment4.guardedtracker;

import java.util.HashMap;
import java.util.Map;

public final class Modules {
    private static final Map<Class<?>, Object> MODULES = new HashMap<>();

    private Modules() {
    }

    public static <T> void register(Class<T> type, T module) {
        MODULES.put(type, module);
    }

    public static <T> T get(Class<T> type) {
        Object module = MODULES.get(type);
        if (module == null) {
            throw new IllegalStateException(type + " is not registered");
        }
        return type.cast(module);
    }
}
