package org.consentry.flow.gatesheldout2.templateapplication;

import org.consentry.flow.gatesheldout2.templateapplication.base.BaseApplication;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MallApp extends BaseApplication {
    @Override
    protected void initBeforePrivacy() {
        TelephonyManager tm = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Log.i("Mall", "user " + tm.getSubscriberId());
    }
}
