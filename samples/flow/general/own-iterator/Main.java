package org.consentry.flow.general.owniterator;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Iterator;

public class Main extends Activity {
    static class Once implements Iterable<String>, Iterator<String> {
        private final String value;
        private boolean given;

        Once(String value) {
            this.value = value;
        }

        @Override
        public Iterator<String> iterator() {
            return this;
        }

        @Override
        public boolean hasNext() {
            return !given;
        }

        @Override
        public String next() {
            given = true;
            return value;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        for (String each : new Once(phone.getDeviceId())) {
            Log.i("flow", each);
        }
    }
}
