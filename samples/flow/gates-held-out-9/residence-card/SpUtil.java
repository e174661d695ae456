package org.consentry.flow.gatesheldout9.residencecard;

import android.content.Context;

public class SpUtil {

    public static final String PRIVACY_SHOWN = "privacy_shown";
    public static final String PRIVACY_AGREED = "privacy_agreed";

    private static final String NAME = "residence";

    public static boolean getBoolean(Context context, String key) {
        return context.getSharedPreferences(NAME, Context.MODE_PRIVATE).getBoolean(key, false);
    }

    public static void putBoolean(Context context, String key, boolean value) {
        context.getSharedPreferences(NAME, Context.MODE_PRIVATE).edit().putBoolean(key, value).apply();
    }
}
