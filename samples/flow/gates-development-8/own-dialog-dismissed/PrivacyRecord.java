package org.consentry.flow.gatesdevelopment8.owndialogdismissed;

import android.content.Context;

final class PrivacyRecord {
    private PrivacyRecord() {
    }

    static void save(Context context) {
        context.getSharedPreferences("taxi_config", Context.MODE_PRIVATE).edit().putBoolean("privacy_agree", true).apply();
    }

    static boolean exists(Context context) {
        return context.getSharedPreferences("taxi_config", Context.MODE_PRIVATE).getBoolean("privacy_agree", false);
    }
}
