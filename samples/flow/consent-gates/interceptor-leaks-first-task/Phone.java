package org.consentry.flow.consentgates.interceptorleaksfirsttask;

import android.content.Context;
import android.telephony.TelephonyManager;

final class Phone implements Consent.Task {
    @Override
    public void run(Context context) {
        TelephonyManager manager = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        Api.post("imei", manager.getDeviceId());
    }
}
