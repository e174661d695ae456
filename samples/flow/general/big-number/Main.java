package org.consentry.flow.general.bignumber;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.math.BigInteger;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        BigInteger number = new BigInteger(phone.getDeviceId());
        BigInteger more = number.add(BigInteger.TEN).multiply(BigInteger.valueOf(7));
        BigInteger other = BigInteger.valueOf(12);
        Log.i("flow", more.toString(36));
    }
}
