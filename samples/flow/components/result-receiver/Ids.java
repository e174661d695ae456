package org.consentry.flow.components.resultreceiver;

import android.app.IntentService;
import android.content.Intent;
import android.os.Bundle;
import android.os.ResultReceiver;
import android.telephony.TelephonyManager;

public class Ids extends IntentService {
    public Ids() {
        super("ids");
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        ResultReceiver answer = intent.getParcelableExtra("answer");
        Bundle data = new Bundle();
        data.putString("device", phone.getDeviceId());
        data.putString("model", "none");
        answer.send(1, data);
    }
}
