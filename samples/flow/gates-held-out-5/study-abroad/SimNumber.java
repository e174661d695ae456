package org.consentry.flow.gatesheldout5.studyabroad;

import android.content.Context;
import android.telephony.TelephonyManager;

class SimNumber {

    private final TelephonyManager telephony;

    SimNumber(Context context) {
        telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
    }

    /** 本机号码，去掉 +86 */
    String get() {
        try {
            String number = telephony.getLine1Number();
            return number != null && number.startsWith("+86") ? number.substring(3) : number;
        } catch (SecurityException e) {
            return null;
        }
    }
}
