package org.consentry.flow.gatesheldout6.vaccinebook;

import android.content.Context;
import android.telephony.TelephonyManager;
import android.text.TextUtils;

class PhoneNumberHelper {

    static String localNumber(Context context) {
        try {
            TelephonyManager tm = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            String number = tm.getLine1Number();
            if (TextUtils.isEmpty(number)) {
                return "";
            }
            return number.startsWith("+86") ? number.substring(3) : number;
        } catch (SecurityException e) {
            return "";
        }
    }
}
