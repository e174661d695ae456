package org.consentry.flow.gatesdevelopment3.syncserviceswitch;

import android.content.Context;
import android.content.SharedPreferences;

final class Settings {
    private Settings() {}

    private static SharedPreferences get(Context context) {
        return context.getSharedPreferences("settings", Context.MODE_PRIVATE);
    }

    static boolean isPolicyAccepted(Context context) {
        return get(context).getBoolean("policy_accepted", false);
    }

    static void setPolicyAccepted(Context context, boolean accepted) {
        get(context).edit().putBoolean("policy_accepted", accepted).apply();
    }

    static boolean isSyncEnabled(Context context) {
        return get(context).getBoolean("sync_enabled", true);
    }

    static void setSyncEnabled(Context context, boolean enabled) {
        get(context).edit().putBoolean("sync_enabled", enabled).apply();
    }
}
