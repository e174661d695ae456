package org.consentry.flow.gatesdevelopment4.fitnessinitinverted;

import android.app.Application;

public class FitnessApp extends Application {
    private static FitnessApp instance;

    public static FitnessApp getInstance() {
        return instance;
    }

    @Override
    public void onCreate() {
        super.onCreate();
        instance = this;
        SdkInitializer.init(this, !AppConfig.getInstance().isFirstUse());
    }
}
