package org.consentry.flow.gatesheldout9.shiftclock.bus;

public interface Subscriber<T> {
    void onEvent(T event);
}
