package org.consentry.flow.gatesheldout3.observablesession;

import android.app.Application;

public class GameApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        Session session = Session.get(this);
        DeviceRegistrar registrar = new DeviceRegistrar(this);
        session.addObserver(registrar);
        if (session.isAgreed()) {
            registrar.register();
        }
    }
}
