package org.consentry.flow.gatesheldout5.studyabroad;

import android.content.Context;
import android.content.SharedPreferences;

public class AccountCenter {

    public static final int GUEST = 0;

    private static AccountCenter sCenter;

    private final SharedPreferences mSp;

    private AccountCenter(Context context) {
        mSp = context.getSharedPreferences("account", Context.MODE_PRIVATE);
    }

    public static synchronized AccountCenter with(Context context) {
        if (sCenter == null) {
            sCenter = new AccountCenter(context.getApplicationContext());
        }
        return sCenter;
    }

    public int currentUid() {
        return mSp.getInt("uid", GUEST);
    }

    public void login(String name) {
        mSp.edit().putInt("uid", 10000 + Math.abs(name.hashCode() % 89999)).putString("name", name).apply();
    }

    public void logout() {
        mSp.edit().remove("uid").remove("name").apply();
    }

    public String name() {
        return mSp.getString("name", "游客");
    }
}
