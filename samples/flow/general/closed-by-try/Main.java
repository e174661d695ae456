package org.consentry.flow.general.closedbytry;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.Closeable;

public class Main extends Activity {
    static class Record implements Closeable {
        String value = "";
        int size = 1;

        @Override
        public void close() {
            Log.i("flow", value + size);
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try (Record record = new Record()) {
            record.value = phone.getDeviceId();
            record.size = 0;
        }
    }
}
