package org.consentry.flow.consentgates.pluginsbystage;

import android.app.Application;

public class App extends Application {
    static final Plugins PLUGINS = new Plugins();

    @Override
    public void onCreate() {
        super.onCreate();
        PLUGINS.add(Stage.LAUNCH, context -> context.getCacheDir().mkdirs());
        PLUGINS.add(Stage.AGREED, new DevicePlugin());
        PLUGINS.begin(Stage.LAUNCH, this);
    }
}
