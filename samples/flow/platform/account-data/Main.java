package org.consentry.flow.platform.accountdata;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        android.accounts.AccountManager accounts = android.accounts.AccountManager.get(this);
        android.accounts.Account account = new android.accounts.Account("flow", "org.consentry.flow");
        accounts.setUserData(account, "device", phone.getDeviceId());
        Log.i("flow", "" + accounts.getUserData(account, "device"));
    }
}
