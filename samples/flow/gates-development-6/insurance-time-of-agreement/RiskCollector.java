package org.consentry.flow.gatesdevelopment6.insurancetimeofagreement;

import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;

public class RiskCollector {
    private static final String TAG = "RiskCollector";

    private final Context context;

    public RiskCollector(Context context) {
        this.context = context;
    }

    public void collect() {
        TelephonyManager telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        if (telephony == null) {
            return;
        }
        try {
            Log.d(TAG, "sim " + telephony.getSubscriberId());
        } catch (SecurityException e) {
            Log.w(TAG, "sim", e);
        }
    }
}
