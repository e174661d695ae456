package org.consentry.flow.gatesheldout5.photoprint;

import android.content.Context;
import android.content.SharedPreferences;

/** When the customer signed our terms and privacy policy. */
class Signature {

    private final SharedPreferences preferences;

    Signature(Context context) {
        preferences = context.getSharedPreferences("signature", Context.MODE_PRIVATE);
    }

    boolean isSigned() {
        return preferences.contains("signed_at");
    }

    void sign() {
        preferences.edit().putLong("signed_at", System.currentTimeMillis()).apply();
    }
}
