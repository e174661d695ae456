package org.consentry.flow.general.functionscomposed;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.function.Function;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Function<String, String> first = text -> text + "1";
        Function<String, String> second = text -> text + "2";
        Log.i("flow", first.andThen(second).apply(phone.getDeviceId()));
    }
}
