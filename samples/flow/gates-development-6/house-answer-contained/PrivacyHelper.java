package org.consentry.flow.gatesdevelopment6.houseanswercontained;

import android.content.Context;
import android.content.SharedPreferences;

class PrivacyHelper {
    private static final String KEY_AGREE = "agree";

    private final SharedPreferences sp;

    PrivacyHelper(Context context) {
        sp = context.getSharedPreferences("house_privacy", Context.MODE_PRIVATE);
    }

    boolean isAgreed() {
        return sp.getBoolean(KEY_AGREE, false);
    }

    void save(boolean agree) {
        sp.edit().putBoolean(KEY_AGREE, agree).apply();
    }
}
