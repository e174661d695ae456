package org.consentry.flow.gatesheldout3.observablesession;

import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Observable;
import java.util.Observer;

class DeviceRegistrar implements Observer {
    private final Context mContext;

    DeviceRegistrar(Context context) {
        mContext = context;
    }

    @Override
    public void update(Observable source, Object data) {
        if (data instanceof Boolean) {
            register();
        }
    }

    void register() {
        TelephonyManager phone = (TelephonyManager) mContext.getSystemService(Context.TELEPHONY_SERVICE);
        Log.i("Registrar", "device " + phone.getMeid());
    }
}
