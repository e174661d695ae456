package org.consentry.flow.gatesheldout9.fundledger.core;

import java.util.HashMap;
import java.util.Map;

/** Makes parts by their type, anew each time they are asked for; what is kept is given to `single`. */
public final class Parts {

    public interface Maker<T> {
        T make(Parts all);
    }

    private final Map<Class<?>, Maker<?>> makers = new HashMap<>();

    public <T> void bind(Class<T> type, Maker<? extends T> maker) {
        makers.put(type, maker);
    }

    public <T> void single(Class<T> type, T value) {
        makers.put(type, all -> value);
    }

    public <T> T get(Class<T> type) {
        Maker<?> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalStateException("no " + type);
        }
        return type.cast(maker.make(this));
    }
}
