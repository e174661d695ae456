package org.consentry.flow.general.sameobject;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Key {
        final String name;

        Key(String name) {
            this.name = name;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Key first = new Key("key");
        Key second = new Key("key");
        Key asked = first;
        if (asked == first && second != null) {
            Log.i("flow", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
        }
    }
}
