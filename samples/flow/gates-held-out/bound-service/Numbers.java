package org.consentry.flow.gatesheldout.boundservice;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.telephony.TelephonyManager;

public class Numbers extends Service {
    final class Local extends android.os.Binder {
        Numbers service() {
            return Numbers.this;
        }
    }

    @Override
    public IBinder onBind(Intent intent) {
        return new Local();
    }

    String number() {
        return ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getImei();
    }
}
