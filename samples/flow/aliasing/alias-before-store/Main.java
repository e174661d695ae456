package org.consentry.flow.aliasing.aliasbeforestore;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Box {
        String value = "";
    }

    static class Holder {
        Box box;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Box box = new Box();
        Holder holder = new Holder();
        holder.box = box;
        box.value = phone.getDeviceId();
        Log.i("flow", holder.box.value);
    }
}
