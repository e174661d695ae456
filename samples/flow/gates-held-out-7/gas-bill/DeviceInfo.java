package org.consentry.flow.gatesheldout7.gasbill;

import android.content.Context;
import android.telephony.TelephonyManager;

public class DeviceInfo {

    private static String imei;

    public static String getImei(Context context) {
        if (imei != null) {
            return imei;
        }
        try {
            TelephonyManager tm = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            imei = tm.getDeviceId();
        } catch (Exception e) {
            e.printStackTrace();
        }
        return imei == null ? "" : imei;
    }
}
