package org.consentry.flow.gatesdevelopment6.travelexceptionasgate;

import android.content.Context;

public final class PrivacyGuard {
    private PrivacyGuard() {}

    public static void requireAgreement(Context context) throws NotAgreedException {
        boolean agreed = context.getSharedPreferences("trip", Context.MODE_PRIVATE).getBoolean("privacy", false);
        if (!agreed) {
            throw new NotAgreedException(context.getString(R.string.privacy_text));
        }
    }

    public static void agree(Context context) {
        context.getSharedPreferences("trip", Context.MODE_PRIVATE).edit().putBoolean("privacy", true).apply();
    }
}
