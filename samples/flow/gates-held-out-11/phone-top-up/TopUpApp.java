package org.consentry.flow.gatesheldout11.phonetopup;

import android.app.Application;

public class TopUpApp extends Application {
    private static TopUpApp app;
    private Session session;

    public static TopUpApp get() {
        return app;
    }

    @Override
    public void onCreate() {
        super.onCreate();
        app = this;
        session = new Session(getSharedPreferences("session", MODE_PRIVATE));
    }

    public Session session() {
        return session;
    }
}
