package org.consentry.flow.gatesdevelopment6.karaokestickylistener;

import android.content.Context;
import android.content.SharedPreferences;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public final class ConsentManager {
    public interface Listener {
        void onConsent(boolean agreed);
    }

    private static ConsentManager instance;

    private final SharedPreferences preferences;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    private ConsentManager(Context context) {
        preferences = context.getApplicationContext().getSharedPreferences("karaoke", Context.MODE_PRIVATE);
    }

    public static synchronized ConsentManager get(Context context) {
        if (instance == null) {
            instance = new ConsentManager(context);
        }
        return instance;
    }

    public boolean isAgreed() {
        return preferences.getBoolean("consent_agreed", false);
    }

    public void answer(boolean agreed) {
        preferences.edit().putBoolean("consent_agreed", agreed).apply();
        for (Listener listener : listeners) {
            listener.onConsent(agreed);
        }
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
        listener.onConsent(isAgreed());
    }
}
