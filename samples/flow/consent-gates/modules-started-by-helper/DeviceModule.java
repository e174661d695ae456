package org.consentry.flow.consentgates.modulesstartedbyhelper;

import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;

final class DeviceModule implements Module {
    @Override
    public int needs() {
        return Need.AGREEMENT.level;
    }

    @Override
    public void begin(Context context) {
        TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        Log.i("Device", "known: " + (phone.getDeviceId() != null));
    }
}
