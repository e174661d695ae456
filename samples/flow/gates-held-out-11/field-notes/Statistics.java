package org.consentry.flow.gatesheldout11.fieldnotes;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public final class Statistics {
    private static Statistics instance;

    private final Context context;
    private final CollectionSwitch collection;

    private Statistics(Context context) {
        this.context = context;
        this.collection = new CollectionSwitch(context);
    }

    static void initialize(Context context) {
        instance = new Statistics(context);
        instance.register();
    }

    public static Statistics getInstance() {
        return instance;
    }

    public boolean isDecided() {
        return collection.isSet();
    }

    public void setCollectionEnabled(boolean enabled) {
        collection.set(enabled);
        register();
    }

    private void register() {
        if (!collection.isOn()) {
            return;
        }
        String device = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        new Thread(() -> send(device)).start();
    }

    private void send(String device) {
        try {
            URL url = new URL("https://stats.example.invalid/seen/" + device);
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            Log.v("Statistics", "sent " + connection.getResponseCode());
        } catch (IOException e) {
            Log.v("Statistics", "not sent", e);
        }
    }
}
