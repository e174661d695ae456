package org.consentry.flow.reflection.proxy;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Proxy;

public class Main extends Activity {
    interface Sink {
        void take(String value);
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Sink sink = (Sink) Proxy.newProxyInstance(getClassLoader(), new Class<?>[] {Sink.class}, (proxy, method, arguments) -> {
            Log.i("flow", "" + arguments[0]);
            return null;
        });
        sink.take(phone.getDeviceId());
    }
}
