package org.consentry.flow.gatesheldout5.loancalculator;

import android.content.Context;
import android.content.SharedPreferences;

public class UserConfig {

    private static final String NAME = "loan_user";
    private static final String AGREE_STATUS = "agree_status";

    /** 0 未操作，1 同意，2 拒绝 */
    public static int getAgreeStatus(Context context) {
        return sp(context).getInt(AGREE_STATUS, 0);
    }

    public static void setAgreeStatus(Context context, int status) {
        sp(context).edit().putInt(AGREE_STATUS, status).apply();
    }

    private static SharedPreferences sp(Context context) {
        return context.getSharedPreferences(NAME, Context.MODE_PRIVATE);
    }
}
