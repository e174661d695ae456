package org.consentry.flow.gatesheldout5.englishwords;

import android.content.Context;
import android.content.SharedPreferences;
import android.preference.PreferenceManager;

class PolicyStore {

    private static final String KEY_AGREED_VERSION = "policy_agreed_version";

    private final SharedPreferences preferences;

    PolicyStore(Context context) {
        preferences = PreferenceManager.getDefaultSharedPreferences(context);
    }

    int agreedVersion() {
        return preferences.getInt(KEY_AGREED_VERSION, 0);
    }

    /** 用户同意的是不是最新版本 */
    boolean isLatest() {
        return agreedVersion() >= Policy.VERSION;
    }

    /** 是否需要弹窗，从未同意过或政策有更新 */
    boolean needAsk() {
        return agreedVersion() < Policy.VERSION;
    }

    void agree() {
        preferences.edit().putInt(KEY_AGREED_VERSION, Policy.VERSION).apply();
    }
}
