package org.consentry.flow.gatesdevelopment5.musicanswerstream;

import android.content.Context;
import android.telephony.TelephonyManager;

final class Membership {
    private final Context context;
    private String trialKey;

    Membership(Context context) {
        this.context = context;
    }

    void startTrial() {
        TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        try {
            trialKey = "trial-" + phone.getDeviceId();
        } catch (SecurityException e) {
            trialKey = "trial-" + System.currentTimeMillis();
        }
    }

    String trialKey() {
        return trialKey;
    }
}
