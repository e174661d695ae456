package org.consentry.flow.gatesheldout5.parceltracking;

import android.content.Context;

final class UserSession {

    private UserSession() {
    }

    static boolean isLogin(Context context) {
        return context.getSharedPreferences("user", 0).contains("phone");
    }

    static void save(Context context, String phone) {
        context.getSharedPreferences("user", 0).edit().putString("phone", phone).apply();
    }

    static String phone(Context context) {
        return context.getSharedPreferences("user", 0).getString("phone", "");
    }
}
