package org.consentry.flow.general.ownlist;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Row row = new Row();
        row.add("none");
        row.add(phone.getDeviceId());
        Log.i("flow", row.get(1));
    }

    static class Row {
        private final String[] values = new String[8];
        private int count;

        void add(String value) {
            values[count++] = value;
        }

        String get(int index) {
            return values[index];
        }
    }
}
