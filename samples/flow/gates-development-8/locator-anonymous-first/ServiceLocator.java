package org.consentry.flow.gatesdevelopment8.locatoranonymousfirst;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class ServiceLocator {
    private static final Map<Class<?>, Object> SERVICES = new ConcurrentHashMap<>();

    private ServiceLocator() {
    }

    public static <T> void register(Class<T> type, T service) {
        SERVICES.put(type, service);
    }

    public static <T> T get(Class<T> type) {
        Object service = SERVICES.get(type);
        if (service == null) {
            throw new IllegalStateException("not registered: " + type);
        }
        return type.cast(service);
    }
}
