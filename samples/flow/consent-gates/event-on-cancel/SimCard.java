package org.consentry.flow.consentgates.eventoncancel;

import android.content.Context;
import android.telephony.TelephonyManager;

final class SimCard implements Bus.Listener {
    private final TelephonyManager phone;

    SimCard(Context context) {
        phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
    }

    @Override
    public void onEvent(String name) {
        if ("agreed".equals(name)) {
            Api.post("sim", phone.getSimSerialNumber());
        }
    }
}
