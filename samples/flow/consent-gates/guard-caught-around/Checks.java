package org.consentry.flow.consentgates.guardcaughtaround;

import android.content.Context;

final class Checks {
    private Checks() {}

    static void begin(Context context) {
        mustHaveAgreed(context);
    }

    private static void mustHaveAgreed(Context context) {
        if (!context.getSharedPreferences("checks", Context.MODE_PRIVATE).getBoolean("terms", false)) {
            throw new IllegalStateException("terms");
        }
    }
}
