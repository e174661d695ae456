package org.consentry.flow.consentgates.objectwithproperty;

import android.app.Application;
import java.util.concurrent.Executors;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        if (Config.current().isAgreed()) {
            Executors.newSingleThreadExecutor().execute(new Start(this));
        }
    }
}
