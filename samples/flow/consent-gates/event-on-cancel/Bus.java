package org.consentry.flow.consentgates.eventoncancel;

import java.util.ArrayList;
import java.util.List;

final class Bus {
    interface Listener {
        void onEvent(String name);
    }

    private static final List<Listener> LISTENERS = new ArrayList<>();

    private Bus() {}

    static void register(Listener listener) {
        LISTENERS.add(listener);
    }

    static void raise(String name) {
        for (Listener listener : LISTENERS) {
            listener.onEvent(name);
        }
    }
}
