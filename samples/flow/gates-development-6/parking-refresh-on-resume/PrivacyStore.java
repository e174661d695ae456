package org.consentry.flow.gatesdevelopment6.parkingrefreshonresume;

import android.content.Context;

final class PrivacyStore {
    private PrivacyStore() {}

    static boolean agreed(Context context) {
        return context.getSharedPreferences("park", Context.MODE_PRIVATE).getBoolean("agreed_privacy", false);
    }

    static void setAgreed(Context context) {
        context.getSharedPreferences("park", Context.MODE_PRIVATE).edit().putBoolean("agreed_privacy", true).apply();
    }
}
