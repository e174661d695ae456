package org.consentry.flow.gatesheldout5.minigames.task;

import android.content.Context;
import android.telephony.TelephonyManager;

import org.consentry.flow.gatesheldout5.minigames.start.StartTask;

/** 判断运营商，决定支付方式 */
public class CarrierTask implements StartTask {

    public static volatile String carrier = "other";

    @Override
    public void run(Context context) {
        TelephonyManager tm = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        String imsi;
        try {
            imsi = tm.getSubscriberId();
        } catch (SecurityException e) {
            return;
        }
        if (imsi == null) {
            return;
        }
        if (imsi.startsWith("46000") || imsi.startsWith("46002") || imsi.startsWith("46007")) {
            carrier = "cmcc";
        } else if (imsi.startsWith("46001")) {
            carrier = "unicom";
        } else if (imsi.startsWith("46003")) {
            carrier = "telecom";
        }
    }
}
