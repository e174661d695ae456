package org.consentry.flow.gatesdevelopment8.weatherdialoghandled;

import android.content.Context;
import android.content.SharedPreferences;

final class PrivacyPrefs {
    private static final String FILE = "weather";
    private static final String KEY_HANDLED = "privacy_handled";

    private PrivacyPrefs() {
    }

    static boolean isHandled(Context context) {
        return prefs(context).getBoolean(KEY_HANDLED, false);
    }

    static void setHandled(Context context, boolean handled) {
        prefs(context).edit().putBoolean(KEY_HANDLED, handled).apply();
    }

    private static SharedPreferences prefs(Context context) {
        return context.getSharedPreferences(FILE, Context.MODE_PRIVATE);
    }
}
