package org.consentry.flow.components.bindertransact;

import android.app.Service;
import android.content.Intent;
import android.os.Binder;
import android.os.IBinder;
import android.os.Parcel;
import android.telephony.TelephonyManager;

public class Ids extends Service {
    @Override
    public IBinder onBind(Intent intent) {
        return new Desk();
    }

    class Desk extends Binder {
        @Override
        protected boolean onTransact(int code, Parcel question, Parcel reply, int flags) {
            if (code == 1) {
                reply.writeString(((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
            } else {
                reply.writeString("none");
            }
            return true;
        }
    }
}
