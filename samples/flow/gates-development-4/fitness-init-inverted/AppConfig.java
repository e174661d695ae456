package org.consentry.flow.gatesdevelopment4.fitnessinitinverted;

import android.content.Context;
import android.content.SharedPreferences;

public class AppConfig {
    private static final String FIRST_USE = "first_use";

    private static volatile AppConfig instance;

    private final SharedPreferences preferences;

    private AppConfig(Context context) {
        preferences = context.getSharedPreferences("app_config", Context.MODE_PRIVATE);
    }

    public static AppConfig getInstance() {
        if (instance == null) {
            synchronized (AppConfig.class) {
                if (instance == null) {
                    instance = new AppConfig(FitnessApp.getInstance());
                }
            }
        }
        return instance;
    }

    public boolean isFirstUse() {
        return preferences.getBoolean(FIRST_USE, true);
    }

    public void setFirstUse(boolean firstUse) {
        preferences.edit().putBoolean(FIRST_USE, firstUse).apply();
    }
}
