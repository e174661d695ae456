package org.consentry.flow.components.classbyreflection;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;

public class Sender extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String id = getIntent().getExtras().getString("id");
        SmsManager.getDefault().sendTextMessage("+100", null, id, null, null);
    }
}
