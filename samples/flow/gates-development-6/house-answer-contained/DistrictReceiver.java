package org.consentry.flow.gatesdevelopment6.houseanswercontained;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.telephony.CellLocation;
import android.telephony.TelephonyManager;
import android.util.Log;

/** Every time the phone is unlocked: in which district is it now? */
public class DistrictReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        try {
            CellLocation cell = phone.getCellLocation();
            Log.d("DistrictReceiver", "district of " + cell);
        } catch (SecurityException e) {
            Log.d("DistrictReceiver", "no permission");
        }
    }
}
