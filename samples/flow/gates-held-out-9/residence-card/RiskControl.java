package org.consentry.flow.gatesheldout9.residencecard;

import android.content.Context;
import android.os.AsyncTask;
import android.telephony.TelephonyManager;
import android.util.Log;

/** 风控：启动时采集设备号 */
public class RiskControl {

    private static volatile RiskControl instance;

    private String device = "";

    public static RiskControl get() {
        if (instance == null) {
            synchronized (RiskControl.class) {
                if (instance == null) {
                    instance = new RiskControl();
                }
            }
        }
        return instance;
    }

    public void init(final Context context) {
        AsyncTask.execute(new Runnable() {
            @Override
            public void run() {
                collect(context);
            }
        });
    }

    public String device() {
        return device;
    }

    private void collect(Context context) {
        try {
            TelephonyManager manager = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            String id = manager.getDeviceId();
            device = id == null ? "" : id;
        } catch (SecurityException e) {
            Log.w("RiskControl", "no permission");
        }
    }
}
