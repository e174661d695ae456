package org.consentry.flow.gatesheldout6.vaccinebook;

import android.content.Context;
import android.content.SharedPreferences;

/** 隐私协议状态管理，协议版本升级后需要重新征得同意 */
public class AgreementManager {

    /** 当前协议版本，修改协议内容时 +1 */
    private static final int POLICY_VERSION = 7;
    private static final String SHOWN = "policy_shown";
    private static final String AGREED = "policy_agreed";

    private static AgreementManager instance;

    private final SharedPreferences sp;

    private AgreementManager(Context context) {
        sp = context.getApplicationContext().getSharedPreferences("agreement", Context.MODE_PRIVATE);
    }

    public static AgreementManager get(Context context) {
        if (instance == null) {
            instance = new AgreementManager(context);
        }
        return instance;
    }

    private String key(String name) {
        return new StringBuilder().append(name).append("_v").append(POLICY_VERSION).toString();
    }

    private void put(String key) {
        SharedPreferences.Editor editor = sp.edit();
        editor.putBoolean(key, true);
        editor.apply();
    }

    public boolean isShown() {
        return sp.getBoolean(key(SHOWN), false);
    }

    public void markShown() {
        put(key(SHOWN));
    }

    public boolean isAgreed() {
        return sp.getBoolean(key(AGREED), false);
    }

    public void agree() {
        put(key(AGREED));
    }
}
