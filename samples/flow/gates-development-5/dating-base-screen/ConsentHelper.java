package org.consentry.flow.gatesdevelopment5.datingbasescreen;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Context;

final class ConsentHelper {
    private static final String FILE = "consent";
    private static final String GIVEN = "given";

    private ConsentHelper() {
    }

    static boolean hasConsent(Context context) {
        return context.getSharedPreferences(FILE, Context.MODE_PRIVATE).getBoolean(GIVEN, false);
    }

    static void ask(final Activity activity, final Runnable next) {
        new AlertDialog.Builder(activity)
                .setTitle(R.string.consent_title)
                .setMessage(R.string.consent_text)
                .setCancelable(false)
                .setPositiveButton(R.string.consent_yes, (dialog, which) -> {
                    activity.getSharedPreferences(FILE, Context.MODE_PRIVATE).edit().putBoolean(GIVEN, true).apply();
                    next.run();
                })
                .setNegativeButton(R.string.consent_no, (dialog, which) -> activity.finish())
                .show();
    }
}
