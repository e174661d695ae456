package org.consentry.flow.consentgates.presenterstartsearly;

import android.content.Context;
import android.preference.PreferenceManager;
import android.telephony.TelephonyManager;

final class Model {
    private final Context context;

    Model(Context context) {
        this.context = context;
    }

    boolean accepted() {
        return PreferenceManager.getDefaultSharedPreferences(context).getBoolean("accepted", false);
    }

    void accept() {
        PreferenceManager.getDefaultSharedPreferences(context).edit().putBoolean("accepted", true).apply();
    }

    String device() {
        TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        return phone.getDeviceId();
    }
}
