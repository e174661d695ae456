package org.consentry.flow.gatesdevelopment4.eventforbothanswers;

import android.content.Context;
import android.content.SharedPreferences;

public class SPUtils {
    private static SharedPreferences sharedPreferences;

    public static void init(Context context) {
        sharedPreferences = context.getSharedPreferences("news", Context.MODE_PRIVATE);
    }

    public static boolean isAgreePrivacy() {
        return sharedPreferences.getBoolean("agree_privacy", false);
    }

    public static void setAgreePrivacy(boolean agree) {
        sharedPreferences.edit().putBoolean("agree_privacy", agree).apply();
    }
}
