package org.consentry.flow.gatesheldout8.freshgrocery;

import android.app.Application;

public class GroceryApp extends Application {

    private static GroceryApp app;
    private final PayChannels channels = new PayChannels();

    public static GroceryApp get() {
        return app;
    }

    @Override
    public void onCreate() {
        super.onCreate();
        app = this;
        initComponents();
    }

    /** 同意后由闪屏页再次调用 */
    public void initComponents() {
        if (SpUtils.isOn(SpUtils.AGREED)) {
            channels.prepare(this);
        }
    }

    public PayChannels getChannels() {
        return channels;
    }
}
