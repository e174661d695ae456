package org.consentry.flow.implicit.switchcharacters;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String imei = phone.getDeviceId();

        int kind = phone.getPhoneType();
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < imei.length(); place++) {
            char digit = imei.charAt(place);
            switch (digit) {
                case '0':
                    text.append('a');
                    break;
                case '1':
                    text.append('b');
                    break;
                case '2':
                    text.append('c');
                    break;
                default:
                    text.append('z');
            }
        }
        Log.i("flow", text.toString());
    }
}
