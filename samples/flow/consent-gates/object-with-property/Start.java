package org.consentry.flow.consentgates.objectwithproperty;

import android.content.Context;
import android.telephony.TelephonyManager;

final class Start implements Runnable {
    private final Context context;

    Start(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        Api.post("imsi", phone.getSubscriberId());
    }
}
