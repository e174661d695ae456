package org.consentry.flow.components.holderfilledelsewhere;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Holder.get().text = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }
}
