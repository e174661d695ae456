package org.consentry.flow.gatesheldout4.ticketshop;

import android.content.Context;
import android.content.SharedPreferences;
import android.os.Handler;
import android.os.Looper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class ConsentManager {
    interface Listener {
        void onConsentGranted();
    }

    private static final String KEY_GRANTED = "granted_v4";

    private final Context context;
    private final Executor disk = Executors.newSingleThreadExecutor();
    private final Handler main = new Handler(Looper.getMainLooper());
    private final List<Listener> listeners = new ArrayList<>();
    private boolean granted;

    ConsentManager(Context context) {
        this.context = context;
    }

    void addListener(Listener listener) {
        listeners.add(listener);
        if (granted) {
            listener.onConsentGranted();
        }
    }

    /** Preferences are slow on old devices, so they are not read on the main thread. */
    void load() {
        disk.execute(() -> {
            SharedPreferences prefs = preferences();
            boolean granted = prefs.getBoolean(KEY_GRANTED, false);
            if (granted) {
                main.post(this::notifyGranted);
            }
        });
    }

    boolean needsQuestion() {
        return !granted && !preferences().getBoolean(KEY_GRANTED, false);
    }

    void grant() {
        preferences().edit().putBoolean(KEY_GRANTED, true).apply();
        notifyGranted();
    }

    private SharedPreferences preferences() {
        return context.getSharedPreferences("consent", Context.MODE_PRIVATE);
    }

    private void notifyGranted() {
        if (granted) {
            return;
        }
        granted = true;
        for (Listener each : listeners) {
            each.onConsentGranted();
        }
    }
}
