package org.consentry.flow.gatesheldout2.viewstateswitch.arch;

import android.os.Handler;
import android.os.Looper;
import java.util.concurrent.CopyOnWriteArrayList;

public class MutableData<T> {
    private final CopyOnWriteArrayList<Observer<? super T>> observers = new CopyOnWriteArrayList<>();
    private final Handler main = new Handler(Looper.getMainLooper());
    private T value;

    public interface Observer<T> {
        void onChanged(T value);
    }

    public void observe(Observer<? super T> observer) {
        observers.add(observer);
        if (value != null) {
            observer.onChanged(value);
        }
    }

    public void setValue(T next) {
        value = next;
        for (Observer<? super T> observer : observers) {
            observer.onChanged(next);
        }
    }

    public void postValue(final T next) {
        main.post(() -> setValue(next));
    }
}
