package org.consentry.flow.collections.foundbykey;

import android.app.Activity;
import android.os.Build;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Entry {
        private final String key;
        private final String value;

        Entry(String key, String value) {
            this.key = key;
            this.value = value;
        }

        String key() {
            return key;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Entry[] entries = {new Entry("model", Build.MODEL), new Entry("imei", phone.getDeviceId()), new Entry("brand", "none")};
        for (Entry entry : entries) {
            if ("imei".equals(entry.key())) {
                Log.i("flow", entry.value);
            }
        }
    }
}
