package org.consentry.flow.gatesdevelopment4.visitoronresume;

import android.content.Context;
import android.content.SharedPreferences;

public class AppConfig {
    private static final String AGREE_PROTOCOL = "agree_protocol";

    private static AppConfig appConfig;

    private final SharedPreferences sp;

    private AppConfig() {
        sp = BaseApplication.getContext().getSharedPreferences("app_config", Context.MODE_PRIVATE);
    }

    public static synchronized AppConfig getAppConfig() {
        if (appConfig == null) {
            appConfig = new AppConfig();
        }
        return appConfig;
    }

    public boolean isAgreeProtocol() {
        return sp.getBoolean(AGREE_PROTOCOL, false);
    }

    public void setAgreeProtocol(boolean agree) {
        sp.edit().putBoolean(AGREE_PROTOCOL, agree).apply();
    }

    public boolean isVisitor() {
        return !isAgreeProtocol();
    }
}
