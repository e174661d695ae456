package org.consentry.flow.components.classbyreflection;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        try {
            Class<?> screen = Class.forName("org.consentry.flow.components.classbyreflection.Sender");
            Intent intent = new Intent(this, screen);
            Bundle extras = new Bundle();
            extras.putString("id", phone.getDeviceId());
            intent.putExtras(extras);
            startActivity(intent);
        } catch (ClassNotFoundException missing) {
            finish();
        }
    }
}
