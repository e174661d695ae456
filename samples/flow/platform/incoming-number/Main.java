package org.consentry.flow.platform.incomingnumber;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        phone.listen(new Calls(), 32);
    }

    static class Calls extends android.telephony.PhoneStateListener {
        @Override
        public void onCallStateChanged(int state, String number) {
            Log.i("flow", "" + number);
        }
    }
}
