package org.consentry.flow.components.staticthroughservice;

import android.app.IntentService;
import android.content.Intent;
import android.telephony.TelephonyManager;

public class Ids extends IntentService {
    static String kept = "none";

    public Ids() {
        super("ids");
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        kept = id + "";
        startActivity(new Intent(this, Second.class).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
    }
}
