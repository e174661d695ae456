package org.consentry.flow.gatesdevelopment4.agreedversionnotzero;

import android.app.Activity;

public abstract class BaseActivity extends Activity {
    protected boolean hasAgreed() {
        int agreed = PreferencesUtil.getInt(this, Constant.AGREED_VERSION, Constant.NOT_ASKED);
        return agreed == Constant.AGREEMENT_VERSION;
    }

    protected void saveAnswer(int version) {
        PreferencesUtil.saveInt(this, Constant.AGREED_VERSION, version);
    }
}
