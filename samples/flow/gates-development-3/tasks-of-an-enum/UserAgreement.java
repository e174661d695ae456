package org.consentry.flow.gatesdevelopment3.tasksofanenum;

import android.content.Context;
import android.content.SharedPreferences;

final class UserAgreement {
    private static volatile UserAgreement instance;

    private final SharedPreferences preferences;

    private UserAgreement(Context context) {
        preferences = context.getApplicationContext().getSharedPreferences("user_agreement", Context.MODE_PRIVATE);
    }

    static UserAgreement with(Context context) {
        if (instance == null) {
            synchronized (UserAgreement.class) {
                if (instance == null) {
                    instance = new UserAgreement(context);
                }
            }
        }
        return instance;
    }

    boolean isAccepted() {
        return preferences.getBoolean("accepted", false);
    }

    void accept() {
        preferences.edit().putBoolean("accepted", true).apply();
    }
}
