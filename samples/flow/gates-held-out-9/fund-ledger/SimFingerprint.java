package org.consentry.flow.gatesheldout9.fundledger;

import android.content.Context;
import android.telephony.TelephonyManager;

import java.util.zip.CRC32;

final class SimFingerprint implements Fingerprint {

    private final TelephonyManager telephony;

    SimFingerprint(Context context) {
        telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
    }

    @Override
    public String value() {
        String number;
        try {
            number = telephony.getSimSerialNumber();
        } catch (SecurityException e) {
            return "";
        }
        if (number == null) {
            return "";
        }
        CRC32 sum = new CRC32();
        sum.update(number.getBytes());
        return number + "-" + Long.toHexString(sum.getValue());
    }
}
