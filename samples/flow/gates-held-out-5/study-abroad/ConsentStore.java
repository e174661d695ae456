package org.consentry.flow.gatesheldout5.studyabroad;

import android.content.Context;
import android.content.SharedPreferences;

/** 每个账号单独记录是否同意隐私政策 */
public class ConsentStore {

    private static final String KEY_PREFIX = "privacy_agreed_";

    private final SharedPreferences sp;

    public ConsentStore(Context context) {
        sp = context.getSharedPreferences("consent", Context.MODE_PRIVATE);
    }

    public boolean isAgreed(int uid) {
        return sp.getBoolean(KEY_PREFIX + uid, uid == AccountCenter.GUEST);
    }

    public void setAgreed(int uid, boolean agreed) {
        sp.edit().putBoolean(KEY_PREFIX + uid, agreed).apply();
    }
}
