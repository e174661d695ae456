package org.consentry.flow.gatesheldout10.stockticker;

import android.content.Context;
import android.os.Build;
import android.telephony.TelephonyManager;

final class Terminal {
    private Terminal() {}

    /** Needs the permission READ_PHONE_STATE. */
    static String number(Context context) {
        TelephonyManager telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) {
            return telephony.getImei();
        }
        return telephony.getDeviceId();
    }
}
