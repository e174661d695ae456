package org.consentry.flow.gatesheldout2.splashrouter;

import android.content.Context;
import android.content.SharedPreferences;

final class AppConfig {
    private static volatile AppConfig instance;
    private final SharedPreferences sp;

    private AppConfig(Context context) {
        sp = context.getSharedPreferences("app_config", Context.MODE_PRIVATE);
    }

    static AppConfig get(Context context) {
        if (instance == null) {
            synchronized (AppConfig.class) {
                if (instance == null) {
                    instance = new AppConfig(context.getApplicationContext());
                }
            }
        }
        return instance;
    }

    boolean isPrivacyAccepted() {
        return sp.getBoolean("privacy_accepted", false);
    }

    void setPrivacyAccepted() {
        sp.edit().putBoolean("privacy_accepted", true).commit();
    }
}
