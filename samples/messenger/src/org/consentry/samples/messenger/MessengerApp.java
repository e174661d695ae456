package org.consentry.samples.messenger;

import android.app.Application;
import org.consentry.samples.kit.event.Bus;
import org.consentry.samples.kit.net.Http;

public final class MessengerApp extends Application {
    private final Http service = new Http("https://chat.samples.invalid/");

    @Override
    public void onCreate() {
        super.onCreate();
        Bus.get().listen("sent", (topic, value) -> Drafts.drop(value));
    }

    public Http service() {
        return service;
    }
}
