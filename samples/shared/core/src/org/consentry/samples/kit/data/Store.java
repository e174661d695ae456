package org.consentry.samples.kit.data;

import android.content.Context;
import android.content.SharedPreferences;
import java.util.UUID;

/** Settings kept on the device. */
public final class Store {
    private final SharedPreferences values;

    public Store(Context context, String name) {
        values = context.getSharedPreferences(name, Context.MODE_PRIVATE);
    }

    public boolean flag(String key, boolean fallback) {
        return values.getBoolean(key, fallback);
    }

    public void flag(String key, Boolean value) {
        values.edit().putBoolean(key, value).apply();
    }

    public String text(String key) {
        return values.getString(key, "");
    }

    public void text(String key, String value) {
        values.edit().putString(key, value).apply();
    }

    /** A random number of this installation: goes away with the app, says nothing about the device. */
    public String installation() {
        String id = text("installation");
        if (id.isEmpty()) {
            id = UUID.randomUUID().toString();
            text("installation", id);
        }
        return id;
    }

    public void clear() {
        values.edit().clear().apply();
    }
}
