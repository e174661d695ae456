package org.consentry.flow.collections.listmixed;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.List;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        List<Named> all = new ArrayList<>();
        all.add(new Named("device", phone.getDeviceId()));
        all.add(new Named("model", "none"));
        Log.i("flow", all.get(0).value);
    }

    static class Named {
        final String name;
        final String value;

        Named(String name, String value) {
            this.name = name;
            this.value = value;
        }
    }
}
