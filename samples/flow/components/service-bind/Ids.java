package org.consentry.flow.components.servicebind;

import android.app.Service;
import android.content.Intent;
import android.os.Binder;
import android.os.IBinder;
import android.telephony.TelephonyManager;

public class Ids extends Service {
    class Access extends Binder {
        String device() {
            TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
            return phone.getDeviceId();
        }

        String model() {
            return "none";
        }
    }

    @Override
    public IBinder onBind(Intent intent) {
        return new Access();
    }
}
