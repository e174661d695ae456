package org.consentry.flow.general.methodreference;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Supplier<String> supplier = phone::getDeviceId;
        Function<String, String> change = String::trim;
        Consumer<String> consumer = Main::print;
        consumer.accept(change.apply(supplier.get()));
    }

    private static void print(String text) {
        Log.i("flow", text);
    }
}
