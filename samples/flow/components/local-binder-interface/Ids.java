package org.consentry.flow.components.localbinderinterface;

import android.app.Service;
import android.content.Intent;
import android.os.Binder;
import android.os.IBinder;
import android.telephony.TelephonyManager;

public class Ids extends Service {
    @Override
    public IBinder onBind(Intent intent) {
        return new Desk();
    }

    class Desk extends Binder implements Access {
        Desk() {
            attachInterface(this, "org.consentry.flow.access");
        }

        @Override
        public IBinder asBinder() {
            return this;
        }

        @Override
        public String device() {
            return ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        }

        @Override
        public String model() {
            return "none";
        }
    }
}
