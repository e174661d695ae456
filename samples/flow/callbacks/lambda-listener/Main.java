package org.consentry.flow.callbacks.lambdalistener;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.widget.Button;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Button button = new Button(this);
        button.setOnClickListener(view -> send(phone.getDeviceId()));
        setContentView(button);
    }

    private static void send(String text) {
        SmsManager.getDefault().sendTextMessage("+10000000", null, text, null, null);
    }
}
