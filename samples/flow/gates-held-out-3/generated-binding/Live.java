package org.consentry.flow.gatesheldout3.generatedbinding;

import java.util.ArrayList;
import java.util.List;

/** A value that tells who observes it. */
class Live<T> {
    interface Observer<T> {
        void onChanged(T value);
    }

    private final List<Observer<T>> observers = new ArrayList<>();
    private T value;

    Live(T value) {
        this.value = value;
    }

    void observe(Observer<T> observer) {
        observers.add(observer);
        observer.onChanged(value);
    }

    void setValue(T next) {
        value = next;
        for (Observer<T> observer : observers) {
            observer.onChanged(next);
        }
    }
}
